// Faults of sync.md that a drawn schedule would meet too seldom, each told once (its number in brackets). Real keys, real signatures.
import { expect, test } from 'vitest'
import { refuse } from '#kernel/result.ts'
import { personId } from '#domain/ids.ts'
import { limits } from '#protocol/exchange.ts'
import { elsewhere } from './elsewhere.ts'
import { someTap } from './pen.ts'
import { judgeWorld } from './schedule.ts'
import { runRound } from './tablet.ts'
import type { Tablet } from './tablet.ts'
import { around, enrol, foundWorld, writeAt, writeSigned } from './world.ts'
import type { House, Weakness, World } from './world.ts'

const week = 7 * 24 * 3_600_000

type Town = { readonly world: World; readonly house: House; readonly first: Tablet; readonly second: Tablet; readonly round: (tablet: Tablet) => Promise<string> }

const town = async (tablets: number, houses: 1 | 2 = 1, weakness: Weakness = {}): Promise<Town> => {
  const world = await foundWorld(5, { tablets, houses }, weakness)
  const [house] = world.houses
  const [first, second] = house?.tablets ?? []
  if (house === undefined || first === undefined || second === undefined) throw new Error('no shelter')
  const round = (tablet: Tablet): Promise<string> => runRound(tablet, around(world, house))
  return { world, house, first, second, round }
}

const writeMany = ({ world, house }: Town, tablet: Tablet, count: number): void => {
  const before = tablet.state.facts.size
  while (tablet.state.facts.size < before + count) writeAt(world, tablet, someTap({ dice: world.dice, people: house.people }))
}

test('(60) four tablets come back together after six months with thirteen thousand acts', async () => {
  const here = await town(4)
  const { world, house } = here
  for (const tablet of house.tablets) await here.round(tablet)
  world.now += 26 * week
  for (const tablet of house.tablets) writeMany(here, tablet, 3_250)
  const start = performance.now()
  const told: string[] = []
  await world.crossroads.together(house.tablets.map((tablet) => async () => void told.push(await here.round(tablet))))
  expect(await judgeWorld(world)).toEqual([])
  const seconds = (performance.now() - start) / 1_000
  process.stdout.write(`4 tablets, ${String(world.endpoint.endOf(house.id).seq)} facts: ${seconds.toFixed(1)} s\n`)
  expect(seconds).toBeLessThan(60)
}, 120_000)

test('(58) a first load that is killed anywhere goes on where it was, and ends like one that was not', async () => {
  const here = await town(2)
  const { world, house, first, second } = here
  writeMany(here, first, limits.block * limits.blocks + 500)
  await here.round(first)
  let kills = 0
  let reached = 0
  for (let outcome = 'killed'; outcome === 'killed'; kills++) {
    outcome = await runRound(second, around(world, house), 8 + (kills % 7))
    // What was loaded is there: nothing is asked for twice.
    expect(second.state.cursor.seq).toBeGreaterThanOrEqual(reached)
    expect(second.state.facts.size).toBe(second.state.cursor.seq)
    reached = second.state.cursor.seq
    if (kills > 60) throw new Error('it never ends')
  }
  expect(kills).toBeGreaterThan(3)
  expect(await judgeWorld(world)).toEqual([])
}, 60_000)

test('(39) one id with two bodies: the first one stays everywhere, the other is told of and stops nobody', async () => {
  const here = await town(2)
  const { world, house, first, second } = here
  const [fact] = writeAt(world, first, [{ kind: 'passage', data: { at: '09:00', for: 'welcome' } }])
  if (fact === undefined) throw new Error('nothing was written')
  second.state.facts.set(fact.id, { fact: { ...fact, data: { at: '17:00', for: 'welcome' } } })
  const [after] = writeAt(world, second, [{ kind: 'passage', data: { at: '09:05', for: 'welcome' } }])
  await here.round(first)
  await here.round(second)
  expect(second.started?.rounds.learned.held.get(fact.id)).toBe('otherBody')
  await here.round(first)
  expect(after && first.state.facts.has(after.id)).toBe(true)
  expect((await world.endpoint.store().apart(house.id)).map(({ id, reason }) => [id, reason])).toEqual([[fact.id, 'otherBody']])
  expect(world.endpoint.rowsOf(house.id).find((row) => row.fact.id === fact.id)?.fact).toEqual(fact)
})

test('(16) the database of another centre in place of ours: told, refused, and nothing changes on a tablet', async () => {
  const here = await town(3)
  const { world, house, first } = here
  writeMany(here, first, 30)
  for (const tablet of house.tablets) await here.round(tablet)
  const [right, before] = [world.endpoint.backUp(), new Map(first.state.facts)]
  world.setupCode = 'nobody types it'
  for (const [claimed, trouble] of [[undefined, 'setupCode'], [house.id, 'certificate']] as const) {
    await world.endpoint.restore(await elsewhere(claimed))
    for (const tablet of house.tablets) expect(await here.round(tablet)).toBe(trouble)
    expect([...first.state.facts.keys()]).toEqual([...before.keys()])
    expect(first.state.confirmed.size).toBe(first.state.facts.size)
  }
  await world.endpoint.restore(right)
  expect(await judgeWorld(world)).toEqual([])
})

test('(50, 51) a tablet offline through an erasure brings that person’s acts, an older database comes back: neither the server nor a tablet tells anything of them', async () => {
  const here = await town(3)
  const { world, house, first, second } = here
  const [person] = house.people
  if (person === undefined) throw new Error('nobody')
  const tap = (tablet: Tablet): unknown => writeAt(world, tablet, [{ kind: 'personDescribed', person, data: {}, sealed: { kid: 'k1', nonce: 'a'.repeat(16), ct: 'TmFtZQ' } }])
  for (const tablet of house.tablets) tap(tablet)
  await here.round(first)
  const before = world.endpoint.backUp()
  const alias = personId(world.dice.uuid())
  house.erased.set(person, alias)
  await writeSigned(world, { house, by: first }, { kind: 'personErased', person, data: { alias } })
  await here.round(first)
  await here.round(second)
  await world.endpoint.restore(before)
  const about = (): readonly string[] => world.endpoint.rowsOf(house.id).flatMap(({ fact }) => (fact.person === person && fact.kind !== 'personErased' ? [fact.id] : []))
  expect(about()).toEqual([])
  expect(await judgeWorld(world)).toEqual([])
  expect(about()).toEqual([])
  expect(JSON.stringify(world.endpoint.backUp())).not.toContain('TmFtZQ')
  for (const { state } of house.tablets) expect(JSON.stringify([...state.facts])).not.toContain('TmFtZQ')
})

test('(63) a tablet that lies about its numbers, and acts of another centre, trouble nobody else', async () => {
  const here = await town(2, 2)
  const { world, house, first, second } = here
  const other = world.houses[1]
  if (other === undefined) throw new Error('no second shelter')
  await here.round(first)
  world.endpoint.restart()
  const [theirs] = other.tablets
  if (theirs === undefined) throw new Error('no tablet')
  await runRound(theirs, around(world, other))
  first.state.dseq = Number.MAX_SAFE_INTEGER - 10
  writeMany(here, first, 3)
  for (const [id, one] of theirs.state.facts) {
    first.state.facts.set(id, one)
    house.poison.add(id)
  }
  await here.round(first)
  writeMany(here, second, 3)
  expect(await here.round(second)).toBe('done')
  const apart = await world.endpoint.store().apart(house.id)
  expect(apart.map(({ id, reason }) => `${id} ${reason}`).toSorted()).toEqual([...house.poison].map((id) => `${id} otherCentre`).toSorted())
  expect(await judgeWorld(world)).toEqual([])
})

test('(31) no room for what others wrote: the cursor stays, recording and sending go on, and all comes once there is room', async () => {
  const disk = { full: false }
  const full = () => Promise.resolve(refuse({ code: 'full' } as const))
  const here = await town(2, 1, { tablet: { log: (log) => ({ ...log, absorb: (page) => (disk.full ? full() : log.absorb(page)) }) } })
  const { world, first, second } = here
  await here.round(first)
  await here.round(second)
  writeMany(here, first, 9)
  await here.round(first)
  const before = second.state.cursor
  disk.full = true
  writeMany(here, second, 5)
  expect(await here.round(second)).toBe('full')
  expect(second.state.cursor).toEqual(before)
  disk.full = false
  expect(await here.round(first)).toBe('done')
  expect([...second.state.facts.keys()].every((id) => first.state.facts.has(id))).toBe(true)
  expect(await judgeWorld(world)).toEqual([])
})

test('(27) a wiped tablet comes back under another name, and finds all that was confirmed; what was not is the only loss', async () => {
  const here = await town(2)
  const { world, house, first, second } = here
  writeMany(here, second, 12)
  await here.round(second)
  writeMany(here, second, 1)
  const unsent = [...second.state.facts.keys()].filter((id) => !second.state.confirmed.has(id))
  const kept = [...second.state.confirmed]
  house.tablets.splice(1, 1)
  const fresh = await enrol(world, house, first)
  expect(await judgeWorld(world)).toEqual([])
  expect(kept.every((id) => fresh.state.facts.has(id))).toBe(true)
  expect(unsent.some((id) => fresh.state.facts.has(id))).toBe(false)
})

test.each([
  ['its first row', 'delete from fact where seq = 1'], ['its last row', 'delete from fact where seq = (select max(seq) from fact)'],
  ['what a row says', 'update fact set body = substr(body, 1, 40) where seq = 5'], ['everything but its own count', 'delete from fact'],
])('(22) the server loses %s without a word: the next tablet finds all of it', async (_, loss) => {
  const here = await town(3)
  const { world, house, first } = here
  writeMany(here, first, 20)
  for (const tablet of house.tablets) await here.round(tablet)
  world.endpoint.spoil(loss)
  const newcomer = await enrol(world, house, first)
  for (const tablet of [newcomer, ...house.tablets]) await here.round(tablet)
  expect(await judgeWorld(world)).toEqual([])
  expect(newcomer.state.facts.size).toBe(first.state.facts.size)
})
