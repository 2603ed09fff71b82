// `POST /v1/sync`: facts in, facts out, under a place that proves itself (sync.md, "Wire", 1 and 2).
import type { CentreId } from '#domain/ids.ts'
import { noChain } from '#protocol/chain.ts'
import { limits, proto, type Cursor, type Note, type Reset, type Row, type SyncAnswer, type SyncAsk } from '#protocol/exchange.ts'
import { parseSyncAsk } from '#protocol/parseAsk.ts'
import { answered, refused, type Answer, type SessionRoute, type Visitor } from '../answer.ts'
import type { CentreHead, Store } from '../store.ts'
import { isFull } from '../store/isFull.ts'
import { takePush, type Pushed, type PushParts } from '../takePush.ts'

type Round = { readonly store: Store; readonly visitor: Visitor; readonly ask: SyncAsk; readonly now: number }

/** Says whether a cursor is a place of this endpoint: its chain decides, the epoch is a label. */
const isPlace = async (store: Store, { centre }: Visitor, { seq, chain }: Cursor): Promise<boolean> =>
  seq === 0 ? chain === noChain : (await store.chainAt(centre, seq)) === chain

/** Answers 409: the cursor is no place of this endpoint. */
export const reset = ({ epoch }: CentreHead): Answer => ({ status: 409, body: { reset: true, epoch } satisfies Reset })

// A full disk stops what is written, and not who comes to read (sync.md, fault 21).
const isForked = async ({ store, visitor, ask, now }: Round, taken: number): Promise<boolean> => {
  const { inst, app, off } = ask
  // What comes with this request is here once it is written: the others must not wait for it (sync.md, "Completeness watermark").
  const have = { ...ask.have, pending: Math.max(0, ask.have.pending - taken) }
  try {
    return (await store.report(visitor.centre, { dev: visitor.dev, inst, app, off, have, now })).forked
  } catch (error) {
    if (isFull(error)) return false
    throw error
  }
}

const notesOf = ({ ask }: Round, { forked }: Pushed): readonly Note[] => [
  ...(forked ? ['forked' as const] : []),
  ...(ask.proto < proto ? ['update' as const] : []),
]

type Page = Pick<SyncAnswer, 'rows' | 'next' | 'more'>

// So many rows weigh little enough, whatever they are: a fact is at most 16 kB.
const atOnce = 250
const pageBytes = 4_000_000

// A page ends where it weighs enough: a tablet that writes very large facts must not choke the others.
const rowsUpTo = async (store: Store, centre: CentreId, { after, to }: { readonly after: number; readonly to: number }): Promise<readonly Row[]> => {
  const rows: Row[] = []
  let bytes = 0
  while (after + rows.length < to && bytes < pageBytes) {
    const some = await store.rows(centre, after + rows.length, Math.min(atOnce, to - after - rows.length))
    rows.push(...some)
    bytes += to - after > atOnce ? JSON.stringify(some).length : 0
  }
  return rows
}

const pageOf = async ({ store, visitor: { centre }, ask: { cur } }: Round, { seq, epoch, chain }: CentreHead): Promise<Page> => {
  if (seq - cur.seq > limits.rows) return { rows: [], next: { epoch, seq: cur.seq, chain: cur.chain }, more: 'blocks' }
  const rows = await rowsUpTo(store, centre, { after: cur.seq, to: seq })
  const last = cur.seq + rows.length
  if (last === seq) return { rows, next: { epoch, seq, chain }, more: false }
  return { rows, next: { epoch, seq: last, chain: (await store.chainAt(centre, last)) ?? chain }, more: 'rows' }
}

const exchange = async (round: Round, pushed: Pushed, head: CentreHead): Promise<Answer> => {
  const { results } = pushed
  const [page, devices] = await Promise.all([pageOf(round, head), round.store.devices(round.visitor.centre)])
  const { seq, chain, epoch, redaction } = head
  const body: SyncAnswer = { now: round.now, epoch, head: { seq, chain }, redaction, results, ...page, notes: notesOf(round, pushed), devices }
  return answered(body, { pushed: results.length, rows: page.rows.length })
}

/** The route; on 409 nothing that was pushed is taken. */
export const syncRoute = (parts: PushParts): SessionRoute => async ({ body, now, visitor }) => {
  const { store, trust } = parts
  const asked = parseSyncAsk(body)
  if (!asked.ok) return refused('malformed')
  const [known, trusted] = await Promise.all([store.centre(visitor.centre), trust.of(visitor.centre)])
  if (known === undefined || trusted === undefined) return refused('session')
  if (!(await isPlace(store, visitor, asked.value.cur))) return reset(known.head)
  const round: Round = { store, visitor, ask: asked.value, now }
  const pushed = await takePush({ push: asked.value.push, visitor, trusted, now, report: (taken) => isForked(round, taken) }, parts)
  const head = pushed.results.length === 0 ? known.head : (await store.centre(visitor.centre))?.head ?? known.head
  return exchange(round, pushed, head)
}
