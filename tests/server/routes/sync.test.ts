import { expect, test } from 'vitest'
import { at } from '#kernel/at.ts'
import { firstHlc } from '#domain/facts/hlc.ts'
import { chainAfter, noChain } from '#protocol/chain.ts'
import type { Cursor } from '#protocol/exchange.ts'
import { expectRefusal } from '../answers.ts'
import { atTheDesk, enrolTablet, newShelter, openSession, post, someFact } from '../enrolledTablet.ts'
import { shelterOnline, start, syncAsk, syncWith } from '../shelterOnline.ts'

test('what a tablet sends comes back in the one order, with its link of the chain', async () => {
  const { sync, shelter, tablet } = await shelterOnline()
  const facts = [tablet.cert, someFact(shelter), someFact(shelter)]
  const { status, body } = await sync(facts)
  expect(status).toBe(200)
  expect(body.results.map((one) => [one.status, one.seq])).toEqual([['new', 1], ['new', 2], ['new', 3]])
  expect(body.rows.map(({ fact }) => fact)).toEqual(facts)
  expect(body.next).toEqual({ epoch: body.epoch, seq: 3, chain: chainAfter(noChain, facts.map(({ id }) => id)) })
  const after = await sync([], body.next)
  expect(after.body).toMatchObject({ rows: [], next: body.next, more: false, notes: [] })
})

test('an answer that got lost is asked for again, and nothing is there twice', async () => {
  const { sync, shelter } = await shelterOnline()
  const fact = someFact(shelter)
  await sync([fact])
  const { body } = await sync([fact])
  expect(body.results).toEqual([{ id: fact.id, status: 'dup', seq: 1 }])
  expect(body.head.seq).toBe(1)
})

test('each fact is judged alone: the sound ones pass, the others wait with their reason', async () => {
  const { sync, store, shelter } = await shelterOnline()
  const [first, last] = [someFact(shelter), someFact(shelter)]
  const poison: readonly (readonly [unknown, string])[] = [
    [{ ...someFact(shelter), day: 'yesterday' }, 'notAFact'],
    ['not even an object', 'notAFact'],
    [null, 'notAFact'],
    [someFact(shelter, { data: { for: 'welcome', note: 'x'.repeat(17_000) } }), 'tooLarge'],
    [someFact(await newShelter()), 'otherCentre'],
    [someFact(shelter, { kind: 'deviceRevoked', data: { device: '00000000-0000-4000-8000-00000000beef' } }), 'badSignature'],
    [{ ...someFact(shelter, { kind: 'centreKeyed', data: { key: shelter.key } }), sig: 'A'.repeat(86) }, 'badSignature'],
    [{ ...someFact(shelter, { kind: 'personErased' }), sig: 7 }, 'badSignature'],
    [await (await newShelter()).certify(someFact(shelter, { kind: 'deviceEnrolled' })), 'badSignature'],
  ]
  const { body } = await sync([first, ...poison.map(([fact]) => fact), last])
  expect(body.results.map(({ status, reason }) => reason ?? status)).toEqual(['new', ...poison.map(([, reason]) => reason), 'new'])
  expect(body.results.slice(1, -1).every(({ status }) => status === 'quarantined')).toBe(true)
  expect(body.rows.map(({ fact }) => fact)).toEqual([first, last])
  const apart = await store.apart(shelter.centre)
  expect(new Set(apart.map(({ reason }) => reason))).toEqual(new Set(poison.map(([, reason]) => reason)))
})

test('the same id with another body is set apart, and the first stays', async () => {
  const { sync, shelter } = await shelterOnline()
  const fact = someFact(shelter)
  await sync([fact])
  const { body } = await sync([{ ...fact, data: { for: 'domiciliation' } }, someFact(shelter)])
  expect(body.results.map(({ status }) => status)).toEqual(['conflict', 'new'])
  expect(at(body.rows, 0).fact).toEqual(fact)
})

test('what a struck-off tablet wrote waits when it comes by others, but for what is there already', async () => {
  const { sync, shelter, tablet } = await shelterOnline()
  const other = await enrolTablet(shelter)
  const [before, after] = [someFact(shelter, { dev: other.dev }), someFact(shelter, { dev: other.dev })]
  const revoked = await shelter.certify(someFact(shelter, { kind: 'deviceRevoked', data: { device: other.dev } }))
  await sync([tablet.cert, other.cert, before, revoked])
  const { body } = await sync([before, after, someFact(shelter)])
  expect(body.results.map(({ status, reason }) => reason ?? status)).toEqual(['dup', 'revokedDevice', 'new'])
})

test('what was set apart gets its place once a manager accepts it: with the very push, and after it; unsigned, nothing changes', async () => {
  const { sync, shelter, tablet } = await shelterOnline()
  const other = await enrolTablet(shelter)
  const [first, second] = [someFact(shelter, { dev: other.dev }), someFact(shelter, { dev: other.dev })]
  const revoked = await shelter.certify(someFact(shelter, { kind: 'deviceRevoked', data: { device: other.dev } }))
  await sync([tablet.cert, other.cert, revoked])
  await sync([first, second])
  const acceptance = someFact(shelter, { kind: 'actsAccepted', data: { acts: [first.id, second.id] } })
  const forged = await sync([acceptance, first])
  expect(forged.body.results.map(({ status, reason }) => reason ?? status)).toEqual(['badSignature', 'revokedDevice'])
  const { body } = await sync([first, await shelter.certify(someFact(shelter, { kind: 'actsAccepted', data: { acts: [first.id, second.id] } }))])
  expect(body.results.map(({ status }) => status)).toEqual(['new', 'new'])
  expect((await sync([second, someFact(shelter, { dev: other.dev })])).body.results.map(({ status }) => status)).toEqual(['new', 'quarantined'])
})

test('a place that is no place of this endpoint starts again, and nothing is taken', async () => {
  const { sync, store, shelter } = await shelterOnline()
  const { body } = await sync([someFact(shelter), someFact(shelter)])
  const wrong: readonly Cursor[] = [
    { ...body.next, chain: 'f'.repeat(32) },
    { ...body.next, seq: 1 },
    { ...body.next, seq: 3 },
    { epoch: 'before', seq: 2, chain: 'f'.repeat(32) },
    { epoch: body.epoch, seq: 0, chain: body.next.chain },
  ]
  for (const cur of wrong) {
    const answer = await sync([someFact(shelter)], cur)
    expect([answer.status, answer.body]).toEqual([409, { reset: true, epoch: body.epoch }])
  }
  expect((await store.centre(shelter.centre))?.head.seq).toBe(2)
  expect((await sync([], { ...body.next, epoch: 'another-label' })).status).toBe(200)
})

test('no clock stops anybody: a stamp of 2099 passes, and travels with its receipt; the first receipt of another life is kept', async () => {
  const { app, cookie, shelter } = await shelterOnline()
  const [ahead, again] = [Date.UTC(2099, 0, 1), Date.UTC(2098, 0, 1)].map((ms) => someFact(shelter, { hlc: firstHlc(ms) }))
  const ask = syncAsk([], start, { push: [{ fact: ahead }, { fact: again, rcv: atTheDesk - 5_000 }, { fact: someFact(shelter), rcv: atTheDesk + 9_000 }] })
  const { body } = await syncWith(app, cookie, ask)
  expect(body.rows.map(({ rcv }) => rcv)).toEqual([atTheDesk, atTheDesk - 5_000, undefined])
})

test('facts as large as they may be come in pages that a tablet can take', async () => {
  const { sync, shelter } = await shelterOnline()
  const facts = Array.from({ length: 520 }, () => someFact(shelter, { data: { for: 'welcome', note: 'x'.repeat(15_800) } }))
  for (let i = 0; i < facts.length; i += 120) await sync(facts.slice(i, i + 120))
  const first = await sync([])
  expect([first.body.rows.length, first.body.more]).toEqual([250, 'rows'])
  expect(first.body.next).toEqual({ epoch: first.body.epoch, seq: 250, chain: chainAfter(noChain, facts.slice(0, 250).map(({ id }) => id)) })
  const second = await sync([], first.body.next)
  const last = await sync([], second.body.next)
  expect([first, second, last].flatMap(({ body }) => body.rows.map(({ fact }) => fact))).toEqual(facts)
  expect(last.body.more).toBe(false)
})

test('each tablet hears what the endpoint knows of the others', async () => {
  const { app, sync, shelter, tablet } = await shelterOnline()
  const other = await enrolTablet(shelter)
  await sync([])
  const { body } = await syncWith(app, await openSession(app, other), syncAsk([], start, { app: '0.0.9', off: -7, have: { dseq: 3, lastDay: '2026-10-05', pending: 2 } }))
  expect(body.devices.map(({ dev }) => dev).toSorted()).toEqual([tablet.dev, other.dev].toSorted())
  expect(body.devices.find(({ dev }) => dev === other.dev))
    .toEqual({ dev: other.dev, seen: atTheDesk, app: '0.0.9', off: -7, have: { dseq: 3, lastDay: '2026-10-05', pending: 2 } })
})

test('what a tablet brings is no longer on its way: the others hear of the rest alone', async () => {
  const { app, cookie, shelter, tablet } = await shelterOnline()
  const facts = [someFact(shelter), someFact(shelter)]
  const { body } = await syncWith(app, cookie, syncAsk(facts, start, { have: { dseq: 5, pending: 5 } }))
  expect(body.devices.find(({ dev }) => dev === tablet.dev)?.have.pending).toBe(3)
})

test('two lives of one installation are told so, and an older app that there is a newer one', async () => {
  const { app, cookie, sync, shelter, tablet } = await shelterOnline()
  const [one, other] = [someFact(shelter, { dev: tablet.dev, dseq: 7 }), someFact(shelter, { dev: tablet.dev, dseq: 7 })]
  await sync([one])
  expect((await sync([other])).body).toMatchObject({ results: [{ status: 'new' }], notes: ['forked'] })
  expect((await syncWith(app, cookie, syncAsk([], start, { proto: 0, have: { dseq: 9, pending: 0 } }))).body.notes).toContain('update')
})

test('a full disk takes nothing, and lets read', async () => {
  const { app, cookie, store, shelter, sync } = await shelterOnline()
  await sync([someFact(shelter)])
  const full = (): Promise<never> => Promise.reject(Object.assign(new Error('disk'), { code: 'SQLITE_FULL' }))
  Object.assign(store, { append: full, report: full })
  await expectRefusal(await post(app, '/v1/sync', { body: syncAsk([someFact(shelter)]), cookie }), 507, 'full')
  expect((await sync([])).body.rows).toHaveLength(1)
})

test('a store that does not answer is a 503, and its words stay inside', async () => {
  const { app, cookie, store, shelter, lines } = await shelterOnline()
  Object.assign(store, { append: () => Promise.reject(new Error('Awa N’Diaye')), report: () => Promise.reject(new Error('down')) })
  await expectRefusal(await post(app, '/v1/sync', { body: syncAsk([someFact(shelter)]), cookie }), 503, 'unavailable')
  await expectRefusal(await post(app, '/v1/sync', { body: syncAsk([]), cookie }), 503, 'unavailable')
  expect(lines.at(-1)).toMatchObject({ route: '/sync', status: 503, failure: 'Error' })
  expect(JSON.stringify(lines)).not.toContain('Awa')
})
