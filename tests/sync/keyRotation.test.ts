// The keys of a register change, with three tablets, their real storage and one endpoint (decisions/0014).
import { expect, test } from 'vitest'
import { passageOf, passphrase, rowsOf, taken } from '../storage/tablet.ts'
import { devOf, heldBy, kidOf, logOf, named, namesAt, restarted, rotate, settle, threeTablets } from './keyedTablets.ts'

test('a tablet is stolen: it is struck off, the keys change, and it reads nothing that is written after, even with all that the others hold', async () => {
  const { one, two, three } = await threeTablets()
  await named(one, 'Avant')
  await settle(one, two, three)
  const before = kidOf(one)
  taken(await one.parts.revoke(devOf(three), true))
  expect((await one.parts.keys.standing()).due).toBe(true)
  await rotate(one)
  await named(one, 'Après')
  await settle(one, two)
  await named(two, 'Encore')
  await settle(two, one)

  expect(kidOf(one)).not.toBe(before)
  expect(kidOf(two)).toBe(kidOf(one))
  for (const tablet of [one, two]) expect(namesAt(tablet)).toEqual(['Après', 'Avant', 'Encore'])
  expect((await one.parts.keys.standing())).toEqual({ due: false, tablets: [{ dev: devOf(two), name: 'Courrier', state: 'has' }] })

  taken(await three.parts.log.admit(await heldBy(two)))
  expect(namesAt(three)).toEqual(['Avant'])
  expect(kidOf(three)).toBe(before)
  const again = await restarted(three)
  expect(namesAt(again)).toEqual(['Avant'])
})

test('what a tablet without network sealed with the key of before is read by all, and it takes the new key up when it comes back', async () => {
  const { one, two, three } = await threeTablets()
  await rotate(one)
  await named(three, 'Sans réseau')
  await named(one, 'Au bureau')
  const standing = await one.parts.keys.standing()
  expect(standing.tablets.map(({ state }) => state)).toEqual(['coming', 'coming'])
  await settle(one, two)
  await settle(three, one, two)
  for (const tablet of [one, two, three]) expect(namesAt(tablet)).toEqual(['Au bureau', 'Sans réseau'])
  expect(kidOf(three)).toBe(kidOf(one))
})

test('two tablets change the keys apart: both changes stay, all agree on the last, and read what was sealed under either', async () => {
  const { one, two, three, join } = await threeTablets()
  await rotate(one)
  await rotate(two)
  await named(one, 'Chez un')
  await named(two, 'Chez deux')
  await settle(one, two, three)
  expect(new Set([one, two, three].map(kidOf)).size).toBe(1)
  for (const tablet of [one, two, three]) expect(namesAt(tablet)).toEqual(['Chez deux', 'Chez un'])
  const later = await join(three)
  await settle(later, one)
  expect(namesAt(later)).toEqual(['Chez deux', 'Chez un'])
  expect(kidOf(later)).toBe(kidOf(one))
})

test('a change made by a tablet that did not know of the theft is not the one that seals', async () => {
  const { one, two, three } = await threeTablets()
  taken(await one.parts.revoke(devOf(three), true))
  await rotate(one)
  await settle(one)
  // Without network all the while; its change comes last, which a busy day makes sure of under a clock that stands still.
  taken(await two.opened.journal.commit(Array.from({ length: 80 }, () => passageOf(two.opened.journal.newId()))))
  await rotate(two)
  const [mine, theirs] = [one, two].map(({ opened }) => [...opened.journal.register().facts.values()].findLast(({ kind }) => kind === 'keyRotated')?.hlc ?? '')
  expect(String(theirs) > String(mine)).toBe(true)
  await settle(two, one)
  await named(one, 'Après')
  await named(two, 'Après aussi')
  await settle(one, two)
  expect(kidOf(two)).toBe(kidOf(one))
  expect(namesAt(two)).toEqual(['Après', 'Après aussi'])
  taken(await three.parts.log.admit(await heldBy(one)))
  expect(namesAt(three)).toEqual([])
})

test('a tablet that never said its key is named first: the change refuses, or goes on without it on purpose, and the next change reaches it', async () => {
  const { one, two, three, join } = await threeTablets()
  const silent = await join(one)
  await silent.rounds.run()
  await settle(one)
  expect(await one.parts.keys.prepare({ passphrase, without: [] })).toEqual({ ok: false, error: { code: 'tabletsBeyond', tablets: [devOf(silent)] } })
  await rotate(one, [devOf(silent)])
  await named(one, 'Après')
  await settle(one, two, three)
  await silent.rounds.run()
  expect(namesAt(silent)).toEqual([])
  expect((await one.parts.keys.standing()).tablets.map(({ state }) => state)).toEqual(['has', 'has', 'without'])
  await settle(silent, one)
  await rotate(one)
  await settle(one, silent)
  expect(namesAt(silent)).toEqual(['Après'])
})

test('a tablet that joins after it reads everything, of before and after', async () => {
  const { one, two, join } = await threeTablets()
  await named(one, 'Avant')
  await rotate(one)
  await named(one, 'Après')
  await settle(one, two)
  // The one that offers has not locked the new key away yet.
  const late = await join(two)
  await settle(late)
  expect(namesAt(late)).toEqual(['Après', 'Avant'])
  expect(namesAt(await restarted(late))).toEqual(['Après', 'Avant'])
})

test('a tablet whose certificate has not come yet says its keys once, and it counts when the certificate comes', async () => {
  const { one, join } = await threeTablets()
  const late = await join(one)
  for (let change = 0; change < 3; change++) await late.parts.tendKeys()
  const said = () => (late.opened.journal.register().kinds.get('deviceKeyed') ?? []).filter(({ dev }) => dev === devOf(late)).length
  expect(said()).toBe(1)
  await settle(late, one)
  expect(said()).toBe(1)
  await rotate(one)
  expect((await one.parts.keys.standing()).tablets.map(({ state }) => state)).toEqual(['coming', 'coming', 'coming'])
})

test('a wrong passphrase, a tablet struck off meanwhile: nothing has changed', async () => {
  const { one, three } = await threeTablets()
  const before = kidOf(one)
  expect(await one.parts.keys.prepare({ passphrase: 'une autre phrase, bien plus longue', without: [] })).toEqual({ ok: false, error: { code: 'wrongPassphrase' } })
  const { commit } = taken(await one.parts.keys.prepare({ passphrase, without: [] }))
  taken(await one.parts.revoke(devOf(three), false))
  expect(await commit()).toEqual({ ok: false, error: { code: 'changedMeanwhile' } })
  expect(kidOf(one)).toBe(before)
})

test('no key lies readable on a disk, however many there were', async () => {
  const { one, two } = await threeTablets()
  await rotate(one)
  await settle(one, two)
  await rotate(two)
  await settle(two, one)
  const raws = [one, two].flatMap(({ opened }) => [...opened.journal.register().facts.values()].flatMap((fact) => (fact.kind === 'keyRotated' ? (fact.secret?.older ?? []).map(({ raw }) => raw) : [])))
  expect(new Set(raws).size).toBe(2)
  for (const tablet of [one, two]) {
    const { tail, segs, meta } = await rowsOf(tablet.engine)
    const disk = JSON.stringify([tail, segs, meta])
    expect(disk).toContain(kidOf(one))
    for (const raw of raws) expect(disk).not.toContain(raw)
  }
  expect(logOf(one).keys.seal.extractable).toBe(false)
})
