import type { Change } from '#domain/closings/afterClosing.ts'
import { figureOfColumn } from '#domain/figures/figures.ts'
import type { MonthRow } from '#domain/figures/figures.ts'
import type { Tally } from '#domain/figures/tally.ts'
import type { Period } from '#domain/time.ts'
import { writeMachineCsv } from '#exports/csv/writeCsv.ts'
import { figureFiles } from '#exports/texts/figureFiles.ts'

type Counted = {
  readonly period: Period
  readonly figures: Tally
  readonly months: readonly MonthRow[]
  /** What is no longer as the period was closed. */
  readonly changes?: readonly Change[]
}

const linesOf = ({ from, to }: Period, figures: Iterable<readonly [string, number | '']>) => [...figures].map(([code, n]) => [from, to, code, n] as const)

/** The figures of a period and of its months for a program: a line a figure, under its code (metier.md §6). An absent code is 0; `closed.` before a code is what its closing says, where that differs: without a value, that nobody had noted it. */
export const figuresCsv = ({ period, figures, months, changes = [] }: Counted): Uint8Array<ArrayBuffer> =>
  writeMachineCsv([
    ['from', 'to', 'code', 'value'],
    ...linesOf(period, figures),
    ...linesOf(period, changes.map(({ code, before }) => [`closed.${code}`, before ?? ''] as const)),
    ...months.flatMap((row) => linesOf(row.period, [...[...row.counts].map(([column, n]) => [figureOfColumn(column), n] as const), ...row.own])),
  ])

/** A period in the name of a file: its year when it is one, else its first and last day. */
export const periodInName = ({ from, to }: Period): string => {
  const year = from.slice(0, 4)
  return from === `${year}-01-01` && to === `${year}-12-31` ? year : `${from}_${to}`
}

/** The name of that file. */
export const figuresCsvName = (period: Period): string => figureFiles.machines(periodInName(period))
