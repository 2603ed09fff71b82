// The log as the exchange sees it, on real storage: rows, what they confirm and the cursor that covers them are one (sync.md, invariants 4 to 6).
import { expect, test } from 'vitest'
import { at } from '#kernel/at.ts'
import { refuse } from '#kernel/result.ts'
import { limits } from '#protocol/exchange.ts'
import { bucketOf } from '#protocol/digest.ts'
import { pack } from '#protocol/pack.ts'
import { someFact } from '../server/enrolledTablet.ts'
import { asItStands, elsewhere, exchanging, offeredBy, openedOn, pageOf, tapOn } from './exchangingTablet.ts'
import { faultyEngine, rowsOf, taken } from './tablet.ts'
import type { Fault } from './tablet.ts'

test('what was read back is confirmed, what came is written, and the cursor moves with both: after a restart as well', async () => {
  const tablet = await exchanging()
  await tapOn(tablet, 2)
  const own = await offeredBy(tablet)
  const page = pageOf(tablet, [...own.slice(0, 2), { fact: elsewhere(tablet) }])
  taken(await tablet.log.absorb(page))
  for (const one of [tablet, await openedOn(tablet.engine)]) {
    expect(one.log.standing()).toMatchObject({ cursor: page.cursor, have: { pending: own.length - 2 } })
    expect(one.opened.journal.register().facts.size).toBe(own.length + 1)
    expect(page.rows.every(({ fact }) => one.log.holds(fact.id))).toBe(true)
  }
})

test.each<[Fault, boolean]>([['full', false], ['lost', true], ['refused', true], ['unsaid', true]])('a storage that says %s during a page leaves cursor and rows together', async (fault, recovers) => {
  const faults: Fault[] = []
  const tablet = await exchanging(faultyEngine(faults))
  await tapOn(tablet, 2)
  const own = await offeredBy(tablet)
  const before = tablet.log.standing()
  const page = pageOf(tablet, [...own, { fact: elsewhere(tablet) }])
  faults.push(...(recovers ? [fault] : [fault, fault, fault]))
  const done = await tablet.log.absorb(page)
  faults.splice(0)
  expect(done.ok).toBe(recovers)
  const again = await openedOn(tablet.engine)
  for (const one of [tablet, again]) {
    const { cursor, have } = one.log.standing()
    expect(cursor).toEqual(recovers ? page.cursor : before.cursor)
    expect(have.pending).toBe(recovers ? 0 : own.length)
    expect(one.log.holds(at(page.rows, page.rows.length - 1).fact.id)).toBe(recovers)
  }
  taken(await tablet.log.absorb(page))
  expect(tablet.log.standing()).toMatchObject({ cursor: page.cursor, have: { pending: 0 } })
  expect((await rowsOf(tablet.engine)).tail.filter(({ fact }) => fact.id === at(page.rows, page.rows.length - 1).fact.id).length).toBe(1)
})

test('a storage that no longer answers: every way says so, and nothing is believed', async () => {
  const faults: Fault[] = []
  const tablet = await exchanging(faultyEngine(faults))
  const [id] = await tapOn(tablet)
  const page = pageOf(tablet, [{ fact: elsewhere(tablet) }])
  const before = tablet.log.standing()
  faults.push('dead')
  const { log } = tablet
  const answers = [await log.catchUp(), await log.absorb(page), await log.restart(), await log.doubt(id === undefined ? [] : [id]), await log.offer(new Set())]
  expect(answers).toEqual(answers.map(() => refuse({ code: 'lost' })))
  expect(log.standing()).toEqual(before)
  tablet.opened.close()
  expect(await log.catchUp()).toEqual(refuse({ code: 'closed' }))
  expect(await log.absorb(page)).toEqual(refuse({ code: 'closed' }))
})

test('a tap of another tab between two pages costs neither the tap nor the page', async () => {
  const tablet = await exchanging()
  const other = await openedOn(tablet.engine)
  const page = pageOf(tablet, [{ fact: elsewhere(tablet) }])
  await tapOn(other, 2)
  taken(await tablet.log.absorb(page))
  expect(tablet.log.standing().cursor).toEqual(page.cursor)
  taken(await other.log.catchUp())
  expect(other.log.standing()).toEqual(tablet.log.standing())
  expect(other.log.unconfirmedIds()).toEqual(tablet.log.unconfirmedIds())
})

test('a new beginning, a doubt and a late admission say the same in every tab and after a restart', async () => {
  const tablet = await exchanging()
  await tapOn(tablet, 3)
  const own = await offeredBy(tablet)
  taken(await tablet.log.absorb(pageOf(tablet, own)))
  const other = await openedOn(tablet.engine)
  const everywhere = async () => {
    taken(await other.log.catchUp())
    return [tablet, other, await openedOn(tablet.engine)].map(({ log }) => log.unconfirmedIds().toSorted())
  }
  const doubted = own.slice(0, 2).map(({ fact }) => fact.id)
  taken(await tablet.log.doubt(doubted))
  expect(await everywhere()).toEqual([1, 2, 3].map(() => doubted.toSorted()))
  taken(await tablet.log.admit([at(own, 0)]))
  expect(await everywhere()).toEqual([1, 2, 3].map(() => doubted.slice(1)))
  expect(tablet.log.standing().cursor.seq).toBe(own.length)
  taken(await tablet.log.restart())
  expect(await everywhere()).toEqual([1, 2, 3].map(() => own.map(({ fact }) => fact.id).toSorted()))
  expect(tablet.log.standing().cursor).toEqual({ epoch: '', seq: 0, chain: '0'.repeat(32) })
})

test('a tab that looks again only once as many are confirmed as before still sees which ones wait', async () => {
  const tablet = await exchanging()
  await tapOn(tablet, 2)
  const own = await offeredBy(tablet)
  taken(await tablet.log.absorb(pageOf(tablet, own)))
  const { db } = await asItStands(tablet.engine)
  const other = await openedOn(tablet.engine)
  const doubted = own.slice(0, 2).map(({ fact }) => fact.id)
  // What another tab wrote while this one slept, in one look.
  const exchange = await db.meta.get('exchange')
  const head = await db.meta.get('head')
  if (exchange === undefined || !('confirmed' in exchange) || head === undefined || !('pos' in head)) throw new Error('no exchange')
  await db.tail.bulkPut([1, 2].map(() => ({ fact: elsewhere(tablet) })), [head.pos + 1, head.pos + 2])
  await db.meta.bulkPut([{ ...exchange, confirmed: [3, head.pos + 2] }, { ...head, pos: head.pos + 2 }], ['exchange', 'head'])
  db.close()
  taken(await other.log.catchUp())
  expect(other.log.unconfirmedIds().toSorted()).toEqual(doubted.toSorted())
})

test('becoming a new installation: the other tab goes on writing, nobody hears “lost”, and numbers begin again', async () => {
  const tablet = await exchanging()
  const other = await openedOn(tablet.engine)
  const before = tablet.log.standing().inst
  taken(await tablet.log.renew())
  const tried = await other.opened.journal.commit([])
  expect(tried.ok).toBe(true)
  let written = await tapOn(other).catch((error: unknown) => String(error))
  if (typeof written === 'string') {
    expect(written).toContain('behind')
    written = await tapOn(other)
  }
  taken(await tablet.log.catchUp())
  const [inst, again] = [tablet, other].map(({ log }) => log.standing().inst)
  expect(inst).not.toBe(before)
  expect(again).toBe(inst)
  const [id] = written
  expect(id === undefined ? undefined : tablet.opened.journal.register().facts.get(id)).toMatchObject({ inst, dseq: 1 })
  taken(await other.log.renew())
  expect((await openedOn(tablet.engine)).log.standing().inst).toBe(other.log.standing().inst)
})

test('digests and the ids of a bucket count what is confirmed, and nothing else', async () => {
  const tablet = await exchanging()
  const facts = [elsewhere(tablet), elsewhere(tablet, { kind: 'lockerLent', data: { locker: 4 } })]
  taken(await tablet.log.absorb(pageOf(tablet, facts.map((fact) => ({ fact })))))
  const found = Object.keys(tablet.log.digests()).flatMap((bucket) => tablet.log.confirmedIdsIn(bucket))
  expect(found.toSorted()).toEqual(facts.map(({ id }) => id).toSorted())
  expect(new Set(Object.keys(tablet.log.digests()))).toEqual(new Set(facts.map(bucketOf)))
})

test('blocks are kept as they came, or as rows where some of it is here; one that does not read writes nothing', async () => {
  const tablet = await exchanging()
  const facts = Array.from({ length: 3 }, () => elsewhere(tablet))
  const { cursor } = pageOf(tablet, facts.map((fact) => ({ fact })))
  const segment = { after: 0, n: 3, chain: cursor.chain, late: { '1': 5 }, block: pack(facts) }
  for (const bad of [{ ...segment, n: 2 }, { ...segment, block: '{' }, { ...segment, block: pack([...facts.slice(0, 2), Object.assign(someFact(tablet.log), { v: 0 })]) }])
    expect(await tablet.log.absorbSegments({ segments: [bad], cursor })).toEqual(refuse({ code: 'notABlock' }))
  expect(tablet.log.standing().cursor.seq).toBe(0)
  taken(await tablet.log.absorbSegments({ segments: [segment], cursor }))
  const more = [at(facts, 0), elsewhere(tablet), elsewhere(tablet)]
  const next = { ...pageOf(tablet, more.slice(1).map((fact) => ({ fact }))).cursor }
  taken(await tablet.log.absorbSegments({ segments: [{ after: 3, n: 3, chain: next.chain, late: { '2': 9 }, block: pack(more) }], cursor: next }))
  const { facts: known } = (await openedOn(tablet.engine)).opened.journal.register()
  expect([at(facts, 1), at(more, 2), at(more, 1)].map(({ id }) => known.get(id)?.rcv)).toEqual([5, 9, undefined])
  expect((await openedOn(tablet.engine)).log.standing().cursor).toEqual(next)
})

test('a long page becomes blocks, receipts and all', async () => {
  const tablet = await exchanging()
  const rows = Array.from({ length: 1_200 }, (_, i) => ({ fact: elsewhere(tablet), ...(i === 1_100 ? { rcv: 7 } : {}) }))
  taken(await tablet.log.absorb(pageOf(tablet, rows)))
  expect((await rowsOf(tablet.engine)).segs.slice(-2).map(({ n }) => n)).toEqual([limits.block, 200])
  const again = await openedOn(tablet.engine)
  expect(again.opened.journal.register().facts.get(at(rows, 1_100).fact.id)?.rcv).toBe(7)
  expect(again.log.standing().cursor.seq).toBe(1_200)
})
