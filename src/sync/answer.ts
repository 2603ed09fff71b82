// One answer of the endpoint, taken in: what became of the pushed facts, and the rows that follow the cursor.
import { chainAfter } from '#protocol/chain.ts'
import type { Cursor, SyncAnswer } from '#protocol/exchange.ts'
import type { FactId } from '#domain/ids.ts'
import type { ExchangeLog, LogFailure } from '#sync/ports.ts'

/** Says whether rows follow a cursor without a hole and lead where the answer says, by their ids alone. */
export const isProven = (cur: Cursor, { rows, next }: Pick<SyncAnswer, 'rows' | 'next'>): boolean =>
  next.seq === cur.seq + rows.length &&
  rows.every(({ seq }, i) => seq === cur.seq + 1 + i) &&
  chainAfter(cur.chain, rows.map(({ fact }) => fact.id)) === next.chain

type Sorted = {
  /** Kept apart by the endpoint, and why. */
  readonly held: readonly (readonly [FactId, string])[]
  /** There already, at a place that this tablet had read past: to be read back by their ids. */
  readonly passed: readonly FactId[]
}

/** What became of facts pushed with a cursor. */
export const sortResults = (pushed: readonly FactId[], { results }: Pick<SyncAnswer, 'results'>, cur: Cursor): Sorted => {
  const byId = new Map(results.map((result) => [result.id, result]))
  const known = pushed.flatMap((own) => {
    const result = byId.get(own)
    return result === undefined ? [] : [{ ...result, own }]
  })
  return {
    held: known.flatMap(({ own, status, reason }) => (status === 'quarantined' || status === 'conflict' ? [[own, reason ?? status] as const] : [])),
    passed: known.flatMap(({ own, seq }) => (seq !== undefined && seq <= cur.seq ? [own] : [])),
  }
}

/** Keeps the rows of an answer, and moves the cursor with them. */
export const keepRows = async (log: ExchangeLog, cur: Cursor, { rows, next }: SyncAnswer): Promise<LogFailure | undefined> => {
  if (rows.length === 0 && next.epoch === cur.epoch) return undefined
  const kept = await log.absorb({ rows, cursor: next })
  return kept.ok ? undefined : kept.error
}
