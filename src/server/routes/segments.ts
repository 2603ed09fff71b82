// `GET /v1/segments/:redaction/:after`: the order in packed blocks, for who starts from far (sync.md, "First load and growth").
import { limits, type SegmentHead } from '#protocol/exchange.ts'
import { pack } from '#protocol/pack.ts'
import { answered, refused, type Answer, type SessionRoute, type Visitor } from '../answer.ts'
import { naturalOf } from '../natural.ts'
import type { CentreHead, Store } from '../store.ts'

const { block, blocks } = limits

// Blocks end on multiples of a thousand, so that every tablet asks for the same ones.
const endAfter = (after: number, head: number): number => Math.min((Math.floor(after / block) + 1) * block, head)

/** Where each block of an answer starts and ends. */
const spans = (after: number, head: number): readonly { readonly from: number; readonly to: number }[] => {
  const found: { from: number; to: number }[] = []
  for (let from = after; from < head && found.length < blocks; from = endAfter(from, head)) found.push({ from, to: endAfter(from, head) })
  return found
}

const linesOf = async (store: Store, { centre }: Visitor, { from, to }: { readonly from: number; readonly to: number }): Promise<string> => {
  const [rows, chain] = await Promise.all([store.rows(centre, from, to - from), store.chainAt(centre, to)])
  if (rows.length !== to - from || chain === undefined) throw new Error('the order has a hole')
  const late = Object.fromEntries(rows.flatMap(({ rcv }, row) => (rcv === undefined ? [] : [[String(row), rcv]])))
  const head: SegmentHead = { after: from, n: rows.length, chain, late }
  return `${JSON.stringify(head)}\n${pack(rows.map(({ fact }) => fact))}\n`
}

const segmentsAfter = async (store: Store, visitor: Visitor, place: { readonly after: number; readonly head: CentreHead }): Promise<Answer> => {
  const lines: string[] = []
  for (const span of spans(place.after, place.head.seq)) lines.push(await linesOf(store, visitor, span))
  return { ...answered({}), body: lines.join(''), counts: { blocks: lines.length } }
}

/** The route: up to `limits.blocks` blocks; 410 once an erasure changed what they say. Nothing after the head. */
export const segmentsRoute = (store: Store): SessionRoute => async ({ param, visitor }) => {
  const [redaction, after] = [naturalOf(param('redaction')), naturalOf(param('after'))]
  if (redaction === undefined || after === undefined) return refused('malformed')
  const head = (await store.centre(visitor.centre))?.head
  if (head === undefined) return refused('session')
  return redaction === head.redaction ? segmentsAfter(store, visitor, { after, head }) : refused('redacted')
}
