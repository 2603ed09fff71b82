// Facts as blocks of about a thousand, with the receipts of those that need one: as past days, long pages and files hold them.
import { limits } from '#protocol/exchange.ts'
import type { Travelling } from '#protocol/exchange.ts'
import { pack } from '#protocol/pack.ts'
import type { SegmentRow } from '#storage/logDatabase.ts'

/** One block of some facts. */
export const segmentOf = (some: readonly Travelling[]): SegmentRow => {
  const late = some.flatMap(({ rcv }, row) => (rcv === undefined ? [] : [[String(row), rcv] as const]))
  return { n: some.length, block: pack(some.map(({ fact }) => fact)), ...(late.length === 0 ? {} : { late: Object.fromEntries(late) }) }
}

/** The blocks of any number of facts, in order. */
export const segmentsOf = (facts: readonly Travelling[]): readonly SegmentRow[] =>
  Array.from({ length: Math.ceil(facts.length / limits.block) }, (_, i) => segmentOf(facts.slice(i * limits.block, (i + 1) * limits.block)))

/** Blocks that follow a position of the log, each with the position of its last fact. */
export const placedAfter = (pos: number, segments: readonly SegmentRow[]): readonly (SegmentRow & { readonly last: number })[] => {
  let last = pos
  return segments.map((segment) => ({ ...segment, last: (last += segment.n) }))
}
