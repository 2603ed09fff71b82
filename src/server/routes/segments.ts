// `GET /v1/segments/:redaction/:after`: the order in packed blocks, for who starts from far (sync.md, "First load and growth").
import { limits, type SegmentHead } from '#protocol/exchange.ts'
import { pack } from '#protocol/pack.ts'
import { refused, type SessionRoute, type Visitor } from '../answer.ts'
import { naturalOf } from '../natural.ts'
import type { Store } from '../store.ts'
import { createTextCache, type TextCache } from '../textCache.ts'

const { block, blocks } = limits

// Bytes after which an answer takes no further block: the tablet asks on from where it ends.
const enough = 8_000_000

type Span = { readonly from: number; readonly to: number }

// Blocks end on multiples of a thousand, so that every tablet asks for the same ones.
const endAfter = (after: number, head: number): number => Math.min((Math.floor(after / block) + 1) * block, head)

/** Where each block of an answer starts and ends. */
const spansOf = (after: number, head: number): readonly Span[] => {
  const found: Span[] = []
  for (let from = after; from < head && found.length < blocks; from = endAfter(from, head)) found.push({ from, to: endAfter(from, head) })
  return found
}

const buildLines = async (store: Store, { centre }: Visitor, { from, to }: Span): Promise<string> => {
  const [rows, chain] = await Promise.all([store.rows(centre, from, to - from), store.chainAt(centre, to)])
  if (rows.length !== to - from || chain === undefined) throw new Error('the order has a hole')
  const late = Object.fromEntries(rows.flatMap(({ rcv }, row) => (rcv === undefined ? [] : [[String(row), rcv]])))
  const head: SegmentHead = { after: from, n: rows.length, chain, late }
  return `${JSON.stringify(head)}\n${pack(rows.map(({ fact }) => fact))}\n`
}

const prefixOf = ({ centre }: Visitor, redaction: number): string => `${centre}/${String(redaction)}/`

// Blocks of before an erasure say what is erased: they go as soon as one is asked for under the next.
const forgetOlder = ({ cache, visitor, redaction }: Shelf): void => {
  cache.forget((name) => name.startsWith(`${visitor.centre}/`) && !name.startsWith(prefixOf(visitor, redaction)))
}

// A whole block never changes under its redaction: it is built once, for all the tablets that come for it.
const linesOf = ({ store, cache, visitor, redaction }: Shelf, span: Span): Promise<string> => {
  const build = (): Promise<string> => buildLines(store, visitor, span)
  return span.to - span.from < block ? build() : cache.text(`${prefixOf(visitor, redaction)}${String(span.from)}`, build)
}

type Shelf = { readonly store: Store; readonly cache: TextCache; readonly visitor: Visitor; readonly redaction: number }

/** The route: up to `limits.blocks` blocks; 410 once an erasure changed what they say. Nothing after the head. */
export const segmentsRoute = (store: Store): SessionRoute => {
  const cache = createTextCache()
  return async ({ param, visitor }) => {
    const [redaction, after] = [naturalOf(param('redaction')), naturalOf(param('after'))]
    if (redaction === undefined || after === undefined) return refused('malformed')
    const head = (await store.centre(visitor.centre))?.head
    if (head === undefined) return refused('session')
    if (redaction !== head.redaction) return refused('redacted')
    const shelf = { store, cache, visitor, redaction }
    forgetOlder(shelf)
    const lines: string[] = []
    let size = 0
    for (const span of spansOf(after, head.seq)) {
      if (size > enough) break
      const text = await linesOf(shelf, span)
      lines.push(text)
      size += text.length
    }
    return { status: 200, body: lines.join(''), counts: { blocks: lines.length } }
  }
}
