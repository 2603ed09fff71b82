// What tablets ask of the order and of the facts. Long reads go page by page: other requests come in between, and no more than a
// page is ever in memory.
import { parseHlc } from '#domain/facts/hlc.ts'
import { clampedBy } from '#domain/facts/order.ts'
import { factId, type CentreId, type FactId } from '#domain/ids.ts'
import { knownDay, type ServiceDay } from '#domain/time.ts'
import { noChain } from '#protocol/chain.ts'
import type { Bucket } from '#protocol/digest.ts'
import type { Row } from '#protocol/exchange.ts'
import type { StoredFact } from '#protocol/storedFact.ts'
import { factIn, isAsWritten, safeText } from './bodies.ts'
import { hole } from './mend.ts'
import { ask, type Program } from './program.ts'
import { numberIn, textIn, type SqlRow } from './sqlRow.ts'

const headSeq = function* (centre: CentreId): Program<number> {
  const [row] = yield* ask('select seq from centre where id = $1', centre)
  return row === undefined ? 0 : numberIn(row, 'seq')
}

/** See `Store.chainAt`. Throws where the place was filled once and is a hole. */
export const chainAt = function* (centre: CentreId, seq: number): Program<string | undefined> {
  if (seq === 0) return noChain
  const [row] = yield* ask('select chain from fact where centre = $1 and seq = $2', centre, seq)
  if (row !== undefined) return textIn(row, 'chain')
  if (seq <= (yield* headSeq(centre))) throw hole(seq)
  return undefined
}

const soundFact = (row: SqlRow): StoredFact => {
  const body = textIn(row, 'body')
  try {
    return factIn(body)
  } catch (reason) {
    // A body that is as it was written, but that this version no longer takes for a fact, is a bug, and no rot.
    if (isAsWritten(body, textIn(row, 'hash'))) throw reason
    throw hole(numberIn(row, 'seq'), true)
  }
}

const rowIn = (row: SqlRow): Row => {
  const fact = soundFact(row)
  const rcv = clampedBy(fact, numberIn(row, 'rcv'))
  return { seq: numberIn(row, 'seq'), ...(rcv === undefined ? {} : { rcv }), fact }
}

const refuseHoles = (found: readonly SqlRow[], after: number): void => {
  const broken = found.findIndex((row, i) => numberIn(row, 'seq') !== after + i + 1)
  if (broken >= 0) throw hole(after + broken + 1)
}

/** See `Store.rows`. Throws on a hole in the order or a body that reads no more: a tablet must never go on past one. */
export const rows = function* (centre: CentreId, after: number, most: number): Program<readonly Row[]> {
  // The head first: what others add meanwhile is no hole.
  const end = Math.min(yield* headSeq(centre), after + most)
  const found = yield* ask('select seq, rcv, hash, body from fact where centre = $1 and seq > $2 order by seq limit $3', centre, after, most)
  refuseHoles(found, after)
  if (after + found.length < end) throw hole(after + found.length + 1)
  return found.map(rowIn)
}

/** Ids in the order of places: at most `most` after one. Throws on a hole. */
export const idsAfter = function* (centre: CentreId, after: number, most: number): Program<readonly FactId[]> {
  const found = yield* ask('select seq, id from fact where centre = $1 and seq > $2 order by seq limit $3', centre, after, most)
  refuseHoles(found, after)
  return found.map((row) => factId(textIn(row, 'id')))
}

/** See `Store.missing`. */
export const missing = function* (centre: CentreId, ids: readonly FactId[]): Program<readonly FactId[]> {
  const found = yield* ask('select id from fact where centre = $1 and id = any($2::text[])', centre, ids)
  const held = new Set(found.map((row) => textIn(row, 'id')))
  return ids.filter((id) => !held.has(id))
}

/** See `Store.byIds`: in order. */
export const byIds = function* (centre: CentreId, ids: readonly FactId[]): Program<readonly Row[]> {
  return (yield* ask('select seq, rcv, hash, body from fact where centre = $1 and id = any($2::text[]) order by seq', centre, ids)).map(rowIn)
}

/** Where a page of the days' order ended. */
export type Mark = { readonly day: string; readonly seq: number }
export type Dated = { readonly seq: number; readonly id: FactId; readonly day: ServiceDay; readonly rcv: number | undefined }

/** Ids, days and receipts of the first `upTo` facts, in the order of their days: at most `most` after a mark. */
export const datedAfter = function* (centre: CentreId, { day, seq }: Mark, { upTo, most }: { readonly upTo: number; readonly most: number }): Program<readonly Dated[]> {
  const found = yield* ask(
    'select id, day, seq, hlc, rcv from fact where centre = $1 and (day, seq) > ($2, $3) and seq <= $4 order by day, seq limit $5',
    centre, day, seq, upTo, most,
  )
  return found.map((row) => {
    const hlc = parseHlc(textIn(row, 'hlc'))
    const rcv = hlc === undefined ? undefined : clampedBy({ hlc }, numberIn(row, 'rcv'))
    return { seq: numberIn(row, 'seq'), id: factId(textIn(row, 'id')), day: knownDay(textIn(row, 'day')), rcv }
  })
}

/** See `Store.idsIn`: in the order of days. */
export const idsIn = function* (centre: CentreId, bucket: Bucket, seq: number): Program<readonly FactId[]> {
  const [month = '', digit = ''] = bucket.split(':')
  const found = yield* ask(
    `select id from fact where centre = $1 and day between $2 and $3 and seq <= $4 and substr(id, 36, 1) = $5 order by day, seq`,
    centre, `${month}-01`, `${month}-31`, seq, digit,
  )
  return found.map((row) => factId(textIn(row, 'id')))
}

/** See `Store.certificates`. */
export const enrolmentFacts = function* (centre: CentreId): Program<readonly StoredFact[]> {
  const found = yield* ask(
    'select body from fact where centre = $1 and kind in ($2, $3, $4) order by seq', centre, safeText('deviceEnrolled'), safeText('deviceRevoked'), safeText('actsAccepted'),
  )
  return found.map((row) => factIn(textIn(row, 'body')))
}
