// Answers that read as answers and still are not quite what an honest endpoint says: nothing is believed of them but facts.
import { expect, test } from 'vitest'
import type { FactId } from '#domain/ids.ts'
import type { SyncAnswer } from '#protocol/exchange.ts'
import { isProven, sortResults } from '#sync/answer.ts'
import { createRounds } from '#sync/round.ts'
import { firstHlc } from '#domain/facts/hlc.ts'
import { copyOf } from '../simulation/logState.ts'
import { atTheDesk, someFact } from '../server/enrolledTablet.ts'
import { openEndpoint } from '../server/openEndpoint.ts'
import { memoryTablet, pendingOf, tap } from './memoryTablet.ts'
import type { MemoryTablet } from './memoryTablet.ts'

const some = async () => {
  const { app, wait } = await openEndpoint()
  const tablet = await memoryTablet(() => app)
  const ids = tap(tablet, 3)
  await tablet.rounds.run()
  return { tablet, ids, wait }
}

const answerOf = ({ state: { cursor }, now }: MemoryTablet, more: Partial<SyncAnswer>): SyncAnswer => ({
  now, epoch: cursor.epoch, head: { seq: cursor.seq, chain: cursor.chain }, redaction: 0, results: [], rows: [], next: cursor, more: false, notes: [], devices: [], ...more,
})

// Once, in the place of the endpoint's own word.
const once = (tablet: MemoryTablet, more: Partial<SyncAnswer>): void => {
  let said = false
  tablet.instead = ({ path }) => {
    if (said || path !== '/v1/sync') return undefined
    said = true
    return { status: 200, body: answerOf(tablet, more) }
  }
}
const countOf = ({ asked }: MemoryTablet, path: string): number => asked.filter((one) => one.path.startsWith(path)).length

test('rows that do not prove themselves are kept, and compared at once', async () => {
  const { tablet } = await some()
  const audits = countOf(tablet, '/v1/audit')
  once(tablet, { next: { ...tablet.state.cursor, seq: tablet.state.cursor.seq + 1 } })
  expect(await tablet.rounds.run()).toEqual({ code: 'done' })
  expect(countOf(tablet, '/v1/audit')).toBe(audits + 1)
})

test.each([
  ['a hole', (seq: number) => [seq + 2]], ['the same twice', (seq: number) => [seq, seq]],
])('%s in the order proves nothing', async (_, seqs) => {
  const { tablet: { state: { cursor }, shelter } } = await some()
  const rows = seqs(cursor.seq).map((seq) => ({ seq, fact: someFact(shelter) }))
  expect(isProven(cursor, { rows, next: { ...cursor, seq: cursor.seq + rows.length } })).toBe(false)
  expect(isProven(cursor, { rows: [], next: cursor })).toBe(true)
  expect(isProven(cursor, { rows: [], next: { ...cursor, chain: 'f'.repeat(32) } })).toBe(false)
})

test('blocks that follow, but do not read as blocks, move nothing', async () => {
  const { tablet } = await some()
  const { cursor } = tablet.state
  const head = { seq: cursor.seq + 2, chain: 'f'.repeat(32) }
  tablet.instead = ({ path }) => {
    if (path === '/v1/sync') return { status: 200, body: answerOf(tablet, { head, more: 'blocks' }) }
    return path.startsWith('/v1/segments/') ? { status: 200, body: undefined, text: `${JSON.stringify({ after: cursor.seq, n: 2, chain: head.chain, late: {} })}\n{"block":1}\n` } : undefined
  }
  expect(await tablet.rounds.run()).toEqual({ code: 'offline' })
  expect(tablet.state.cursor).toEqual(cursor)
  expect(countOf(tablet, '/v1/segments/')).toBe(1)
})

test('a result without its reason, for a fact that was not sent, or none for one that was', async () => {
  const { tablet, ids } = await some()
  const [kept, forgotten, past] = ids as readonly [FactId, FactId, FactId]
  const results = [{ id: kept, status: 'quarantined' as const }, { id: 'unheard-of', status: 'new' as const, seq: 1 }, { id: past, status: 'dup' as const, seq: 1 }]
  const sorted = sortResults([kept, forgotten, past], { results }, tablet.state.cursor)
  expect(sorted).toEqual({ held: [[kept, 'quarantined']], passed: [past] })
})

test('an answer that took long says nothing of the clock', async () => {
  const { tablet } = await some()
  const slow = createRounds(tablet.deps)
  tablet.instead = () => {
    tablet.now += 3_000
    return undefined
  }
  expect(await slow.run()).toEqual({ code: 'done' })
  expect(slow.learned.off).toBe(0)
})

test('an endpoint that says “busy” to everything is left alone until later, with everything kept', async () => {
  const { tablet } = await some()
  const [id] = tap(tablet)
  tablet.instead = ({ path }) => (path === '/v1/sync' ? { status: 200, body: answerOf(tablet, { results: [{ id: id ?? '', status: 'busy' }] }) } : undefined)
  expect(await tablet.rounds.run()).toEqual({ code: 'wait' })
  expect(pendingOf(tablet)).toEqual([id])
})

test('what rotted on either side is found by digests, and mended in the same round (sync.md, faults 22, 23)', async () => {
  const { tablet, ids } = await some()
  const [lost] = ids
  const rotten = someFact(tablet.shelter, { dev: tablet.state.dev, inst: tablet.state.inst, dseq: 1_000 })
  tablet.state.facts.set(rotten.id, { fact: rotten })
  tablet.state.confirmed.add(rotten.id)
  if (lost !== undefined) for (const place of [tablet.state.facts, tablet.state.confirmed]) place.delete(lost)
  const rounds = createRounds(tablet.deps)
  expect(await rounds.run()).toEqual({ code: 'done' })
  expect(rounds.learned.repaired).toBe(2)
  expect(tablet.state.confirmed).toEqual(new Set([...ids, rotten.id]))
  expect(await rounds.run()).toEqual({ code: 'done' })
  expect(rounds.learned.repaired).toBe(2)
})

test('digests are compared once a week, and when the clock jumped back', async () => {
  const { tablet, wait } = await some()
  const audits = (): number => countOf(tablet, '/v1/audit')
  const jumps = [60_000, 7 * 86_400_000, 60_000, -86_400_000].map((ms) => async () => {
    const before = audits()
    tablet.now += ms
    wait(600_000)
    await tablet.rounds.run()
    return audits() - before
  })
  const seen: number[] = []
  for (const jump of jumps) seen.push(await jump())
  expect(seen).toEqual([0, 1, 0, 1])
})

test.each([
  ['smaller here', 5, 9], ['smaller there', 9, 5], ['only here', 5, undefined], ['only there', undefined, 5],
])('of two receipts of one fact the smaller reaches both sides: %s', async (_, here, there) => {
  const { app, wait } = await openEndpoint()
  const one = await memoryTablet(() => app)
  const two = await memoryTablet(() => app, { enrolled: one.enrolled, state: { ...copyOf(one.state), facts: new Map(), confirmed: new Set() } })
  const [id] = tap(one, 1, { hlc: firstHlc(atTheDesk * 2) })
  const known = id === undefined ? undefined : one.state.facts.get(id)
  if (id === undefined || known === undefined) throw new Error('no act')
  const at = (rcv: number | undefined) => ({ fact: known.fact, ...(rcv === undefined ? {} : { rcv }) })
  one.state.facts.set(id, at(there))
  await one.rounds.run()
  two.state.facts.set(id, at(here))
  two.state.confirmed.add(id)
  two.state.cursor = one.state.cursor
  for (const tablet of [two, one, two]) {
    wait(60_000)
    await createRounds(tablet.deps).run()
  }
  const found = [one, two].map(({ state }) => state.facts.get(id)?.rcv)
  expect(found).toEqual([5, 5])
})

test('an endpoint that names no id of a bucket is told them all again', async () => {
  const { tablet, ids } = await some()
  const rotten = someFact(tablet.shelter, { dev: tablet.state.dev, inst: tablet.state.inst, dseq: 1_000 })
  tablet.state.facts.set(rotten.id, { fact: rotten })
  tablet.state.confirmed.add(rotten.id)
  let said = false
  tablet.instead = ({ path, method }) => {
    if (said || path !== '/v1/audit' || method !== 'POST') return undefined
    said = true
    return { status: 200, body: { ids: {} } }
  }
  expect(await createRounds(tablet.deps).run()).toEqual({ code: 'done' })
  expect(tablet.state.confirmed).toEqual(new Set([...ids, rotten.id]))
})
