// How facts from elsewhere enter the log: their rows, what they confirm, and the cursor that covers them, in one transaction.
import { refuse } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import type { Hlc } from '#domain/facts/hlc.ts'
import type { FactId } from '#domain/ids.ts'
import type { Cursor, Travelling } from '#protocol/exchange.ts'
import { noChain } from '#protocol/chain.ts'
import type { ExchangeRow, Head } from '#storage/logDatabase.ts'
import type { OpenLog } from '#storage/openedLog.ts'
import { onArrival } from '#storage/redaction.ts'
import { withPositions, withRun } from '#storage/runs.ts'
import { placedAfter, segmentsOf } from '#storage/segments.ts'
import { untilWritten } from '#storage/untilWritten.ts'
import type { LogWrite } from '#storage/writeLog.ts'
import type { LogFailure } from '#sync/ports.ts'

/** The exchange before its first round. */
export const beginning: ExchangeRow = { cursor: { epoch: '', seq: 0, chain: noChain }, confirmed: [], off: 0, late: {} }

/** Where the exchange of a log stands. */
export const exchangeOf = (log: OpenLog): ExchangeRow => log.exchange() ?? beginning

export type Kept<T> = Promise<Result<T, LogFailure>>

/** What the exchange is told of a trouble of the log. */
export const codeOf = (code: string): LogFailure['code'] => (code === 'full' || code === 'closed' ? code : 'lost')

/** Writes what `plan` makes of the log as it stands, again whenever a tap came in between. */
export const keep = async (log: OpenLog, plan: () => LogWrite): Kept<null> => {
  const done = await untilWritten(log, () => log.take(plan()))
  return done.ok ? done : refuse({ code: codeOf(done.error.code) })
}

const later = (a: Hlc, b: Hlc): Hlc => (a > b ? a : b)

/** Where the log stands once facts from elsewhere are in it: no number of its own is used, and no later stamp goes under theirs. */
export const headAfter = (head: Head, facts: readonly { readonly hlc: Hlc }[]): Head => ({
  ...head, pos: head.pos + facts.length, hlc: facts.reduce((latest, { hlc }) => later(latest, hlc), head.hlc),
})

const few = 200

// A long page becomes blocks, as a past day would.
const placesOf = (head: Head, fresh: readonly Travelling[]): Pick<LogWrite, 'rows' | 'segments'> => {
  const rows = fresh.map(({ fact, rcv }) => (rcv === undefined ? { fact } : { fact, rcv }))
  if (rows.length <= few) return { rows, segments: [] }
  return { rows: [], segments: placedAfter(head.pos, segmentsOf(fresh)) }
}

/** Whether the log has a fact. */
export const known = (log: OpenLog) => (id: FactId): boolean => log.register().facts.has(id) || log.register().foreign.has(id)

// Of two receipts the smaller holds, whichever came first (sync.md, "Clocks").
const isEarlier = (log: OpenLog, id: FactId, rcv: number): boolean => {
  const here = log.register().facts.get(id) ?? log.register().foreign.get(id)
  return here !== undefined && (here.rcv ?? Infinity) > rcv
}

/** What was known of the exchange, with these rows read back, and `fresh` more facts at the end of the log. */
export const confirming = (log: OpenLog, rows: readonly Travelling[], fresh: number): ExchangeRow => {
  const exchange = exchangeOf(log)
  const { pos } = log.head()
  const confirmed = withPositions(exchange.confirmed, rows.flatMap(({ fact }) => log.waiting().get(fact.id) ?? []))
  const late = rows.flatMap(({ fact: { id }, rcv }) => (rcv !== undefined && isEarlier(log, id, rcv) ? [[id, rcv] as const] : []))
  return { ...exchange, confirmed: withRun(confirmed, pos + 1, pos + fresh), late: { ...exchange.late, ...Object.fromEntries(late) } }
}

/** A write of rows that are not here yet; those that are get confirmed. */
export const absorbed = (log: OpenLog, rows: readonly Travelling[], cursor: Cursor): LogWrite => {
  const holds = known(log)
  const after = log.head()
  const redact = onArrival(log)
  const arrived = new Map(rows.filter(({ fact }) => !holds(fact.id)).map((row) => [row.fact.id, row]))
  const fresh = [...arrived.values()].map((row) => ({ ...row, fact: redact(row.fact) }))
  const facts = fresh.map(({ fact }) => fact)
  return { after, head: headAfter(after, facts), ...placesOf(after, fresh), exchange: { ...confirming(log, rows, fresh.length), cursor } }
}
