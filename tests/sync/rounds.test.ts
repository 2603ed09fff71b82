// One round, step by step: forks, what is held, what is there already.
import { expect, test } from 'vitest'
import { enrolTablet, newShelter } from '../server/enrolledTablet.ts'
import { openEndpoint } from '../server/openEndpoint.ts'
import { copyOf } from '../simulation/logState.ts'
import { memoryTablet, pendingOf, tap } from './memoryTablet.ts'

const done = { code: 'done' }
const pushedBy = (asked: readonly { readonly path: string; readonly body?: unknown }[]): readonly number[] =>
  asked.flatMap(({ path, body }) => {
    const push: unknown = path === '/v1/sync' && typeof body === 'object' && body !== null ? Reflect.get(body, 'push') : []
    return Array.isArray(push) && push.length > 0 ? [push.length] : []
  })

test('two tablets hold the same after a round each, in the endpoint’s order, and know of one another', async () => {
  const { app } = await openEndpoint()
  const one = await memoryTablet(() => app)
  const two = await memoryTablet(() => app, { enrolled: await enrolTablet(one.shelter) })
  tap(one, 3)
  tap(two, 2)
  for (const tablet of [one, two, one]) expect(await tablet.rounds.run()).toEqual(done)
  expect([...one.state.facts.keys()].toSorted()).toEqual([...two.state.facts.keys()].toSorted())
  expect(one.state.cursor).toEqual(two.state.cursor)
  expect(one.rounds.learned.tablets.map(({ dev }) => dev)).toContain(two.state.dev)
})

test('a profile that was copied and goes on twice becomes two installations, with nothing lost (sync.md, fault 25)', async () => {
  const { app, wait } = await openEndpoint()
  const one = await memoryTablet(() => app)
  tap(one)
  await one.rounds.run()
  const clone = await memoryTablet(() => app, { enrolled: one.enrolled, state: copyOf(one.state) })
  tap(one)
  tap(clone)
  const before = one.state.inst
  for (const tablet of [one, clone, one, clone]) {
    wait(60_000)
    expect(await tablet.rounds.run()).toEqual(done)
  }
  expect(new Set([before, one.state.inst, clone.state.inst]).size).toBeGreaterThan(1)
  expect(one.state.facts.size).toBe(3)
  expect(pendingOf(one)).toEqual([])
  expect(pendingOf(clone)).toEqual([])
  expect([...clone.state.facts.keys()].toSorted()).toEqual([...one.state.facts.keys()].toSorted())
})

test('a request that is too large is sent by halves, in the same round', async () => {
  const { app } = await openEndpoint()
  const tablet = await memoryTablet(() => app)
  await tablet.rounds.run()
  for (let i = 0; i < 8; i++) tap(tablet)
  const over = (body: unknown): boolean => (pushedBy([{ path: '/v1/sync', body }])[0] ?? 0) > 2
  tablet.instead = ({ body }) => (over(body) ? { status: 413, body: { error: 'tooLarge' } } : undefined)
  expect(await tablet.rounds.run()).toEqual(done)
  expect(pushedBy(tablet.asked)).toEqual([8, 4, 2, 2, 2, 2])
  expect(pendingOf(tablet)).toEqual([])
})

test('a fact too large by itself is held with its reason; its neighbours pass', async () => {
  const { app } = await openEndpoint()
  const tablet = await memoryTablet(() => app)
  const [one, large, other] = tap(tablet, 3)
  const hasLarge = (body: unknown): boolean => JSON.stringify(body ?? '').includes(`"id":"${large ?? ''}"`)
  tablet.instead = ({ path, body }) => (path === '/v1/sync' && hasLarge(body) ? { status: 413, body: undefined } : undefined)
  expect(await tablet.rounds.run()).toEqual(done)
  expect(pendingOf(tablet)).toEqual([large])
  expect([...tablet.rounds.learned.held]).toEqual([[large, 'tooLarge']])
  expect(tablet.state.confirmed).toEqual(new Set([one, other]))
})

test('one bad fact is set apart by the endpoint and waits, seen; the others are confirmed', async () => {
  const { app } = await openEndpoint()
  const tablet = await memoryTablet(() => app)
  const other = await newShelter()
  tap(tablet, 2)
  const [foreign] = tap(tablet, 1, { centre: other.centre })
  expect(await tablet.rounds.run()).toEqual(done)
  expect(pendingOf(tablet)).toEqual([foreign])
  expect([...tablet.rounds.learned.held]).toEqual([[foreign, 'otherCentre']])
  const sent = pushedBy(tablet.asked).length
  await tablet.rounds.run()
  expect(pushedBy(tablet.asked).length).toBe(sent)
})

test('what the endpoint holds already is compared by ids, not sent again, and confirmed by reading it back', async () => {
  const { app, wait } = await openEndpoint()
  const one = await memoryTablet(() => app)
  for (let i = 0; i < 6; i++) tap(one, 100)
  await one.rounds.run()
  // A restart of the app that forgot what was confirmed, but not how far it had read.
  const again = await memoryTablet(() => app, { enrolled: one.enrolled, state: { ...copyOf(one.state), confirmed: new Set() } })
  wait(60_000)
  tap(again)
  expect(await again.rounds.run()).toEqual(done)
  expect(pushedBy(again.asked)).toEqual([1])
  expect(pendingOf(again)).toEqual([])
  expect(again.asked.map(({ path }) => path)).toContain('/v1/facts')
})

test('what was sent before and read past is confirmed by asking for it', async () => {
  const { app } = await openEndpoint()
  const one = await memoryTablet(() => app)
  const [sent] = tap(one, 3)
  await one.rounds.run()
  if (sent !== undefined) one.state.confirmed.delete(sent)
  expect(await one.rounds.run()).toEqual(done)
  expect(pendingOf(one)).toEqual([])
})

test('a cursor that is no place of this endpoint: all is doubted, nothing is lost (sync.md, Wire, 2)', async () => {
  let { app } = await openEndpoint()
  const one = await memoryTablet(() => app)
  tap(one, 5)
  await one.rounds.run()
  ;({ app } = await openEndpoint())
  expect(await one.rounds.run()).toEqual(done)
  expect([one.state.facts.size, pendingOf(one).length, one.state.cursor.seq]).toEqual([5, 0, 5])
})
