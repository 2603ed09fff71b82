// A tablet without room: the round says so and ends, nothing is taken for confirmed, and the next one is whole (sync.md, faults 30, 31).
import { beforeAll, expect, test } from 'vitest'
import { refuse } from '#kernel/result.ts'
import type { ExchangeLog } from '#sync/ports.ts'
import { openEndpoint } from '../server/openEndpoint.ts'
import type { Opened } from '../server/openEndpoint.ts'
import { someFact } from '../server/enrolledTablet.ts'
import { copyOf } from '../simulation/logState.ts'
import type { LogState } from '../simulation/logState.ts'
import { memoryTablet, pendingOf, tap } from './memoryTablet.ts'
import type { MemoryTablet } from './memoryTablet.ts'

let endpoint: Opened
let long: Opened
let first: MemoryTablet
let full: MemoryTablet

beforeAll(async () => {
  endpoint = await openEndpoint()
  first = await memoryTablet(() => endpoint.app)
  tap(first, 4)
  await first.rounds.run()
  long = await openEndpoint()
  full = await memoryTablet(() => long.app)
  for (let i = 0; i < 21; i++) tap(full, 100)
  await full.rounds.run()
})

const anew = (state: LogState): LogState => ({ ...state, cursor: { epoch: '', seq: 0, chain: '0'.repeat(32) }, confirmed: new Set() })

const lacking = (state: LogState): LogState => {
  const [one] = state.facts.keys()
  if (one !== undefined) for (const place of [state.facts, state.confirmed]) place.delete(one)
  return state
}

const rotten = (state: LogState): LogState => {
  const fact = someFact(first.shelter)
  state.facts.set(fact.id, { fact })
  state.confirmed.add(fact.id)
  return state
}

// This one's copy went on meanwhile under the same numbers.
const copied = async (state: LogState): Promise<LogState> => {
  const clone = await memoryTablet(() => endpoint.app, { enrolled: first.enrolled, state: copyOf(state) })
  tap(clone)
  await clone.rounds.run()
  return state
}

type Case = { readonly way: keyof ExchangeLog; readonly of: () => MemoryTablet; readonly app: () => Opened; readonly before: (state: LogState) => LogState | Promise<LogState> }
const few = { of: () => first, app: () => endpoint }
const as = (state: LogState): LogState => state

const cases: readonly Case[] = [
  { ...few, way: 'catchUp', before: as },
  { ...few, way: 'offer', before: as },
  { ...few, way: 'absorb', before: as },
  { ...few, way: 'noteClock', before: as },
  { ...few, way: 'restart', before: (state) => ({ ...state, cursor: { ...state.cursor, chain: 'f'.repeat(32) } }) },
  { ...few, way: 'renew', before: copied },
  { ...few, way: 'doubt', before: rotten },
  { ...few, way: 'admit', before: lacking },
  { of: () => full, app: () => long, way: 'absorbSegments', before: anew },
]

test.each(cases)('no room at $way', async ({ way, of, app, before }) => {
  app().wait(60_000)
  let fails = true
  const log = (own: ExchangeLog): ExchangeLog => {
    const real: unknown = own[way]
    const spoilt = (given: unknown): unknown => (fails ? Promise.resolve(refuse({ code: 'full' })) : typeof real === 'function' && Reflect.apply(real, own, [given]))
    return { ...own, [way]: spoilt }
  }
  const tablet = await memoryTablet(() => app().app, { enrolled: of().enrolled, log, state: await before(copyOf(of().state)) })
  tap(tablet, 2)
  const held = [...tablet.state.facts.keys()]
  expect(await tablet.rounds.run()).toEqual({ code: 'full' })
  expect(held.filter((id) => !tablet.state.facts.has(id))).toEqual([])
  fails = false
  app().wait(60_000)
  expect(await tablet.rounds.run()).toEqual({ code: 'done' })
  expect(pendingOf(tablet)).toEqual([])
})
