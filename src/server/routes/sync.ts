// `POST /v1/sync`: facts in, facts out, under a place that proves itself (sync.md, "Wire", 1 and 2).
import { noChain } from '#protocol/chain.ts'
import { limits, proto, type Cursor, type Note, type Reset, type SyncAnswer, type SyncAsk } from '#protocol/exchange.ts'
import { parseSyncAsk } from '#protocol/parseAsk.ts'
import { answered, refused, type Answer, type SessionRoute, type Visitor } from '../answer.ts'
import type { CentreHead, Store } from '../store.ts'
import { isFull } from '../store/isFull.ts'
import { takePush, type PushParts } from '../takePush.ts'

type Round = { readonly store: Store; readonly visitor: Visitor; readonly ask: SyncAsk; readonly now: number }

/** Says whether a cursor is a place of this endpoint: its chain decides, the epoch is a label. */
const isPlace = async (store: Store, { centre }: Visitor, { seq, chain }: Cursor): Promise<boolean> =>
  seq === 0 ? chain === noChain : (await store.chainAt(centre, seq)) === chain

/** Answers 409: the cursor is no place of this endpoint. */
export const reset = ({ epoch }: CentreHead): Answer => ({ status: 409, body: { reset: true, epoch } satisfies Reset })

// A full disk stops what is written, and not who comes to read (sync.md, fault 21).
const isForked = async ({ store, visitor, ask, now }: Round): Promise<boolean> => {
  const { inst, app, off, have } = ask
  try {
    return (await store.report(visitor.centre, { dev: visitor.dev, inst, app, off, have, now })).forked
  } catch (error) {
    if (isFull(error)) return false
    throw error
  }
}

const notesOf = async (round: Round): Promise<readonly Note[]> => [
  ...((await isForked(round)) ? ['forked' as const] : []),
  ...(round.ask.proto < proto ? ['update' as const] : []),
]

type Page = Pick<SyncAnswer, 'rows' | 'next' | 'more'>

const pageOf = async ({ store, visitor, ask: { cur } }: Round, head: CentreHead): Promise<Page> => {
  const behind = head.seq - cur.seq
  const here = { epoch: head.epoch, seq: cur.seq, chain: cur.chain }
  if (behind > limits.rows) return { rows: [], next: here, more: 'blocks' }
  const rows = behind === 0 ? [] : await store.rows(visitor.centre, cur.seq, behind)
  return { rows, next: { epoch: head.epoch, seq: head.seq, chain: head.chain }, more: false }
}

const exchange = async (round: Round, results: SyncAnswer['results'], head: CentreHead): Promise<Answer> => {
  const notes = await notesOf(round)
  const [page, devices] = await Promise.all([pageOf(round, head), round.store.devices(round.visitor.centre)])
  const { seq, chain, epoch, redaction } = head
  const body: SyncAnswer = { now: round.now, epoch, head: { seq, chain }, redaction, results, ...page, notes, devices }
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
  const results = await takePush({ push: asked.value.push, visitor, trusted, now }, parts)
  const head = results.length === 0 ? known.head : (await store.centre(visitor.centre))?.head ?? known.head
  return exchange({ store, visitor, ask: asked.value, now }, results, head)
}
