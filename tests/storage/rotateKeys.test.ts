// The keys of a register that stands alone change; whatever cuts it short, they have changed whole or not at all (decisions/0014).
import { describe, expect, test } from 'vitest'
import { agentId, personId } from '#domain/ids.ts'
import type { OpenRegister } from '#desk/ports.ts'
import { belongingsOf } from '#storage/belongings.ts'
import { exchangePartsOf } from '#storage/exchangeParts.ts'
import type { ExchangeParts } from '#storage/exchangeParts.ts'
import type { Engine } from '#storage/logDatabase.ts'
import { faultyEngine, healthyEngine, newRegister, otherTab, passphrase, personOf, rowsOf, safeOn, taken } from './tablet.ts'
import type { Fault } from './tablet.ts'

const partsOf = (opened: OpenRegister): ExchangeParts => {
  const parts = exchangePartsOf(opened)
  if (parts === undefined) throw new Error('a register without its exchange')
  return parts
}
const kidOf = (opened: OpenRegister): string | undefined => belongingsOf(opened)?.log.keys.kid
const write = async ({ journal }: OpenRegister, lastName: string): Promise<void> => { taken(await journal.commit([personOf(personId(journal.newId()), lastName)])) }
const namesAt = ({ journal }: OpenRegister): readonly string[] => [...journal.register().facts.values()].flatMap((fact) => (fact.kind === 'personOpened' ? (fact.secret?.lastName ?? []) : []))
const prepared = async (opened: OpenRegister) => taken(await partsOf(opened).keys.prepare({ passphrase, without: [] }))
const keyringOf = async (engine: Engine): Promise<unknown> => (await rowsOf(engine)).meta.find((row) => typeof row === 'object' && row !== null && 'wraps' in row)
const recovered = async (engine: Engine, recoveryCode: string) => safeOn(engine).recover({ recoveryCode, passphrase })

test('a register that stands alone changes its keys; the old code no longer opens it, the new one does', async () => {
  const engine = healthyEngine()
  const opened = { ...(await newRegister(engine)) }
  opened.close()
  const again = await otherTab(engine)
  await write(again, 'Avant')
  const { recoveryCode, commit } = await prepared(again)
  const before = kidOf(again)
  taken(await commit())
  await write(again, 'Après')
  expect(kidOf(again)).not.toBe(before)
  again.close()
  expect(await recovered(engine, opened.recoveryCode)).toMatchObject({ ok: false, error: { code: 'wrongRecoveryCode' } })
  const byCode = taken(await recovered(engine, recoveryCode))
  expect(namesAt(byCode)).toEqual(['Avant', 'Après'])
  byCode.close()
  const byPhrase = await otherTab(engine)
  expect(namesAt(byPhrase)).toEqual(['Avant', 'Après'])
  expect(kidOf(byPhrase)).toBe(kidOf(again))
})

test('a phrase that was changed while the new code was printed stays: the change of keys is begun again', async () => {
  const engine = healthyEngine()
  const one = await newRegister(engine).then((made) => { made.close(); return otherTab(engine) })
  const two = await otherTab(engine)
  const { commit } = await prepared(one)
  taken(await two.agents.changePassphrase({ before: passphrase, after: 'une tout autre longue phrase' }))
  expect(await commit()).toMatchObject({ ok: false, error: { code: 'changedMeanwhile' } })
  one.close()
  two.close()
  expect(await safeOn(engine).open(passphrase)).toMatchObject({ ok: false, error: { code: 'wrongPassphrase' } })
  taken(await safeOn(engine).open('une tout autre longue phrase'))
})

test('another window takes the new key up at once', async () => {
  const engine = healthyEngine()
  const one = await newRegister(engine).then((made) => { made.close(); return otherTab(engine) })
  const two = await otherTab(engine)
  taken(await (await prepared(one)).commit())
  taken(await two.journal.catchUp())
  expect(kidOf(two)).toBe(kidOf(one))
  await write(two, 'Après')
  taken(await one.journal.catchUp())
  expect(namesAt(one)).toEqual(['Après'])
})

test('only a manager changes the keys', async () => {
  const engine = healthyEngine()
  ;(await newRegister(engine)).close()
  const opened = await otherTab(engine)
  const agent = opened.journal.agent()
  const { commit } = await prepared(opened)
  const awa = agentId(opened.journal.newId())
  const proof = { salt: 'A'.repeat(22), cost: { kibibytes: 64, passes: 1, lanes: 1 }, key: 'A'.repeat(43) }
  taken(await opened.journal.commit([
    { kind: 'agentAdded', data: { agent: awa }, secret: { name: 'Awa', role: 'manager' } }, { kind: 'pinSet', data: { agent: awa }, secret: proof },
  ]))
  taken(await opened.journal.commit([{ kind: 'agentChanged', data: { agent }, secret: { role: 'desk' } }]))
  expect(await commit()).toEqual({ ok: false, error: { code: 'notAllowed' } })
})

describe('cut short', () => {
  const cases: readonly (readonly [string, readonly Fault[], boolean])[] = [
    ['no room left', ['full'], false],
    ['killed before the write', ['lost', 'dead'], false],
    ['killed right after it', ['unsaid', 'dead'], true],
    ['a connection that is lost and found', ['lost'], true],
    ['a write that nobody confirmed', ['unsaid'], true],
  ]
  test.each(cases)('%s: changed whole or not at all, and every name is read', async (_, faults, isChanged) => {
    const planned: Fault[] = []
    const engine = faultyEngine(planned)
    ;(await newRegister(engine)).close()
    const opened = await otherTab(engine)
    await write(opened, 'Avant')
    const before = kidOf(opened)
    const keyring = await keyringOf(engine)
    const { recoveryCode, commit } = await prepared(opened)
    planned.push(...faults)
    const { ok } = await commit()
    planned.length = 0
    opened.close()
    expect([ok, isChanged]).toEqual([faults.length === 1 && isChanged, isChanged])

    const again = await otherTab(engine)
    expect(kidOf(again) !== before).toBe(isChanged)
    await write(again, 'Après')
    expect(namesAt(again)).toEqual(['Avant', 'Après'])
    again.close()
    if (!isChanged) expect(await keyringOf(engine)).toEqual(keyring)
    expect((await recovered(engine, recoveryCode)).ok).toBe(isChanged)
  })
})
