import { expect, test } from 'vitest'
import { at } from '#kernel/at.ts'
import { chainAfter, noChain } from '#protocol/chain.ts'
import { bucketOf, digestsOf } from '#protocol/digest.ts'
import type { Segment } from '#protocol/exchange.ts'
import { parseSegments } from '#protocol/parseAnswer.ts'
import { parseBlock } from '#protocol/parseBlock.ts'
import { firstHlc } from '#domain/facts/hlc.ts'
import type { StoredFact } from '#protocol/storedFact.ts'
import { expectRefusal, jsonOf } from '../answers.ts'
import { atTheDesk, enrolTablet, newShelter, openSession, post, someFact } from '../enrolledTablet.ts'
import { shelterOnline, syncAsk, syncWith, type Online } from '../shelterOnline.ts'

const filled = async (count: number): Promise<Online & { readonly facts: readonly StoredFact[] }> => {
  const online = await shelterOnline()
  const facts = Array.from({ length: count }, (_, i) => someFact(online.shelter, i === 1_500 ? { hlc: firstHlc(atTheDesk + 60_000) } : {}))
  for (let i = 0; i < count; i += 500) await online.sync(facts.slice(i, i + 500))
  return { ...online, facts }
}

const blocksAfter = async ({ app, cookie }: Online, after: number): Promise<readonly Segment[]> => {
  const response = await app.request(`/v1/segments/0/${String(after)}`, { headers: { cookie } })
  const segments = parseSegments(await response.text())
  if (response.status !== 200 || !segments.ok) throw new Error('no blocks')
  return segments.value
}

const factsIn = ({ block }: Segment): readonly StoredFact[] => {
  const read = parseBlock(block)
  if (!read.ok) throw new Error('no block')
  return read.value.facts
}

test('a first load resumed at any place tells what the rows tell', async () => {
  const online = await filled(2_300)
  expect((await online.sync([])).body).toMatchObject({ rows: [], more: 'blocks', next: { seq: 0, chain: noChain } })
  for (const after of [0, 300, 999, 1_000, 2_000, 2_299]) {
    const segments = await blocksAfter(online, after)
    expect(segments.flatMap(factsIn)).toEqual(online.facts.slice(after))
    for (const { after: from, n, chain } of segments) expect(chain).toBe(chainAfter(noChain, online.facts.slice(0, from + n).map(({ id }) => id)))
  }
  const segments = await blocksAfter(online, 300)
  expect(segments.map(({ after, n, late }) => [after, n, late])).toEqual([[300, 700, {}], [1_000, 1_000, { 500: atTheDesk }], [2_000, 300, {}]])
  expect(await blocksAfter(online, 2_300)).toEqual([])
  const { body } = await online.sync([], { epoch: '', seq: 2_000, chain: at(segments, 1).chain })
  expect(body.rows.map(({ fact }) => fact)).toEqual(online.facts.slice(2_000))
})

test('blocks of before an erasure are gone, and an address that is none is refused', async () => {
  const { app, cookie } = await shelterOnline()
  const get = (path: string): Promise<Response> => Promise.resolve(app.request(path, { headers: { cookie } }))
  await expectRefusal(await get('/v1/segments/1/0'), 410, 'redacted')
  await expectRefusal(await get('/v1/segments/0/-1'), 400, 'malformed')
  await expectRefusal(await get('/v1/segments/x/0'), 400, 'malformed')
})

test('a tablet learns which of its facts are not there, and has others read to it', async () => {
  const { app, cookie, sync, shelter } = await shelterOnline()
  const [held, other] = [someFact(shelter), someFact(shelter)]
  await sync([held])
  expect(await jsonOf(await post(app, '/v1/missing', { body: { ids: [held.id, other.id] }, cookie }))).toEqual({ missing: [other.id] })
  expect(await jsonOf(await post(app, '/v1/facts', { body: { ids: [other.id, held.id] }, cookie }))).toEqual({ rows: [{ seq: 1, fact: held }] })
  expect(await jsonOf(await post(app, '/v1/missing', { body: { ids: [] }, cookie }))).toEqual({ missing: [] })
})

test('digests tell the same of both sides, and ids settle what differs', async () => {
  const { app, cookie, sync, shelter } = await shelterOnline()
  const facts = Array.from({ length: 40 }, () => someFact(shelter))
  await sync(facts)
  const digests = async (seq: string): Promise<Response> => app.request(`/v1/audit?seq=${seq}`, { headers: { cookie } })
  expect(await jsonOf(await digests('40'))).toEqual({ digests: digestsOf(facts) })
  expect(await jsonOf(await digests('7'))).toEqual({ digests: digestsOf(facts.slice(0, 7)) })
  expect((await digests('41')).status).toBe(409)
  await expectRefusal(await digests('many'), 400, 'malformed')
  const bucket = bucketOf(at(facts, 0))
  const ids = facts.slice(0, 20).filter((fact) => bucketOf(fact) === bucket).map(({ id }) => id)
  const answer = await jsonOf(await post(app, '/v1/audit', { body: { seq: 20, buckets: [bucket, bucket, '1999-01:0'] }, cookie }))
  expect(answer).toEqual({ ids: { [bucket]: ids, '1999-01:0': [] } })
})

test('a house sees nothing of another', async () => {
  const { app, store, shelter, sync } = await shelterOnline({ setupCode: 'CODE' })
  const fact = someFact(shelter)
  await sync([fact])
  const other = await enrolTablet(await newShelter())
  const cookie = await openSession(app, other, { declare: { key: other.shelter.key, code: 'CODE' } })
  expect(await jsonOf(await post(app, '/v1/facts', { body: { ids: [fact.id] }, cookie }))).toEqual({ rows: [] })
  expect(await jsonOf(await post(app, '/v1/missing', { body: { ids: [fact.id] }, cookie }))).toEqual({ missing: [fact.id] })
  expect((await syncWith(app, cookie, syncAsk([]))).body).toMatchObject({ head: { seq: 0 }, rows: [] })
  expect(await (await app.request('/v1/segments/0/0', { headers: { cookie } })).text()).toBe('')
  expect((await store.centre(shelter.centre))?.head.seq).toBe(1)
})
