import { expect, test } from 'vitest'
import { at } from '#kernel/at.ts'
import { chainAfter, noChain } from '#protocol/chain.ts'
import type { Cursor, SyncAnswer } from '#protocol/exchange.ts'
import { parseSegments } from '#protocol/parseAnswer.ts'
import { parseBlock } from '#protocol/parseBlock.ts'
import type { StoredFact } from '#protocol/storedFact.ts'
import { enrolTablet, newShelter, openSession, post, someFact } from '../enrolledTablet.ts'
import { openEndpoint } from '../openEndpoint.ts'

const inst = '00000000-0000-4000-8000-000000000001'
const start: Cursor = { epoch: '', seq: 0, chain: noChain }
const ask = (push: readonly unknown[], cur: Cursor = start): object =>
  ({ proto: 1, app: '0.1.0', inst, off: 0, cur, have: { dseq: 1, pending: 0 }, push: push.map((fact) => ({ fact })) })

const atWork = async () => {
  const shelter = await newShelter()
  const tablet = await enrolTablet(shelter)
  const opened = await openEndpoint()
  const cookie = await openSession(opened.app, tablet)
  const sync = async (push: readonly unknown[], cur?: Cursor): Promise<{ status: number; body: SyncAnswer }> => {
    const response = await post(opened.app, '/v1/sync', { body: ask(push, cur), cookie })
    return { status: response.status, body: (await response.json()) as SyncAnswer }
  }
  return { ...opened, shelter, tablet, cookie, sync }
}

test('what a tablet sends comes back in the one order, with its link of the chain', async () => {
  const { sync, shelter, tablet } = await atWork()
  const facts = [tablet.cert, someFact(shelter), someFact(shelter)]
  const { status, body } = await sync(facts)
  expect(status).toBe(200)
  expect(body.results.map((one) => [one.status, one.seq])).toEqual([['new', 1], ['new', 2], ['new', 3]])
  expect(body.rows.map(({ fact }) => fact)).toEqual(facts)
  expect(body.next).toEqual({ epoch: body.epoch, seq: 3, chain: chainAfter(noChain, facts.map(({ id }) => id)) })
  expect((await sync([], body.next)).body.rows).toEqual([])
})

test('blocks and rows tell the same order', async () => {
  const { app, sync, shelter, cookie } = await atWork()
  const facts: readonly StoredFact[] = Array.from({ length: 2_300 }, () => someFact(shelter))
  for (let i = 0; i < facts.length; i += 500) await sync(facts.slice(i, i + 500))
  expect((await sync([])).body).toMatchObject({ rows: [], more: 'blocks', next: { seq: 0 } })
  const response = await app.request('/v1/segments/0/300', { headers: { cookie } })
  const segments = parseSegments(await response.text())
  if (!segments.ok) throw new Error('no blocks')
  expect(segments.value.map(({ after, n }) => [after, n])).toEqual([[300, 700], [1_000, 1_000], [2_000, 300]])
  const read = segments.value.flatMap(({ block }) => { const found = parseBlock(block); return found.ok ? found.value.facts : [] })
  expect(read).toEqual(facts.slice(300))
  expect(at(segments.value, 2).chain).toBe(chainAfter(noChain, facts.map(({ id }) => id)))
})
