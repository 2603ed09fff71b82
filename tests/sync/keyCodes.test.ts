// What opens a register once its keys have changed: phrases, printed codes, files (decisions/0014).
import { expect, test } from 'vitest'
import { healthyEngine, passphrase, rowsOf, safeOn, taken } from '../storage/tablet.ts'
import { atTheDesk } from '../server/enrolledTablet.ts'
import { kidOf, named, namesAt, recoveredWith, restarted, rotate, settle, threeTablets } from './keyedTablets.ts'

const clock = (): number => atTheDesk

test('the next passphrase on another tablet locks the new key away: from then on it opens by itself, and by the new code alone', async () => {
  const { one, two } = await threeTablets()
  const code = await rotate(one)
  await named(one, 'Après')
  await settle(one)
  two.opened.close()
  const behind = await restarted(two)
  await behind.rounds.run()
  expect(kidOf(behind)).toBe(kidOf(one))
  const again = await restarted(behind)
  expect(namesAt(again)).toEqual(['Après'])
  const { meta } = await rowsOf(again.engine)
  const keyring = meta.find((row) => typeof row === 'object' && row !== null && 'wraps' in row)
  expect(keyring).toMatchObject({ kid: kidOf(one), wraps: [{ by: 'passphrase' }, { by: 'recovery' }] })
  const recovered = await recoveredWith(again, code)
  expect(recovered === undefined ? [] : namesAt(recovered)).toEqual(['Après'])
})

test('a new code opens a tablet that was never opened since, and the code before it opens nothing that took it up', async () => {
  const { one, two } = await threeTablets()
  const first = await rotate(one)
  const second = await rotate(one)
  await named(one, 'Après')
  await one.rounds.run()
  // Two locked nothing anew: a PIN may have opened it, or another window.
  await two.rounds.run()
  const recovered = await recoveredWith(two, second)
  expect(recovered === undefined ? [] : namesAt(recovered)).toEqual(['Après'])
  const { engine } = one
  one.opened.close()
  for (const gone of [engine, two.engine]) {
    expect(await safeOn(gone, { clock }).recover({ recoveryCode: first, passphrase })).toMatchObject({ ok: false, error: { code: 'wrongRecoveryCode' } })
    expect(await safeOn(gone, { clock }).recover({ recoveryCode: second, passphrase })).toMatchObject({ ok: true })
  }
})

test('a tablet that no passphrase opened since drops the old code, makes files for the new one, and follows at the next passphrase', async () => {
  const { one, two } = await threeTablets()
  const after = 'une phrase toute neuve, et longue'
  taken(await two.opened.agents.changePassphrase({ before: passphrase, after }))
  const code = await rotate(one)
  await named(one, 'Après')
  await settle(one, two)
  const locksOf = async () => (await rowsOf(two.engine)).meta.flatMap((row) => (typeof row === 'object' && row !== null && 'wraps' in row && Array.isArray(row.wraps) ? [row] : []))
  expect(await locksOf()).toMatchObject([{ wraps: [{ by: 'passphrase' }] }])
  const file = await two.opened.exportAll()
  const restored = async (secret: string) => safeOn(healthyEngine(), { clock }).restore({ file, secret })
  expect(await restored(after)).toMatchObject({ ok: false, error: { code: 'wrongPassphrase' } })
  expect(namesAt({ opened: taken(await restored(code)) })).toEqual(['Après'])
  expect([await two.opened.agents.tryRecoveryCode(code), await two.opened.agents.tryRecoveryCode('0000-0000')]).toEqual([true, false])
  two.opened.close()
  const again = taken(await safeOn(two.engine, { clock }).open(after))
  expect(namesAt({ opened: again })).toEqual(['Après'])
  expect(await locksOf()).toMatchObject([{ kid: kidOf(one), wraps: [{ by: 'passphrase' }, { by: 'recovery' }] }])
})

test('a file opens with the secrets of its time; one of after, with the new code, and on an empty tablet it gives all names', async () => {
  const { one, two } = await threeTablets()
  await named(one, 'Avant')
  const old = await one.opened.exportAll()
  const code = await rotate(one)
  await named(one, 'Après')
  await settle(one, two)
  const restoredBy = async (file: Uint8Array<ArrayBuffer>, secret: string): Promise<readonly string[]> => namesAt({ opened: taken(await safeOn(healthyEngine(), { clock }).restore({ file, secret })) })
  expect(await restoredBy(old, passphrase)).toEqual(['Avant'])
  for (const tablet of [one, two]) expect(await restoredBy(await tablet.opened.exportAll(), code)).toEqual(['Après', 'Avant'])
  expect(await restoredBy(await one.opened.exportAll(), passphrase)).toEqual(['Après', 'Avant'])
  expect(await safeOn(healthyEngine(), { clock }).restore({ file: old, secret: code })).toMatchObject({ ok: false, error: { code: 'wrongPassphrase' } })
})
