import { monthColumns } from '#domain/figures/figures.ts'
import type { monthTable, MonthColumn, MonthRow } from '#domain/figures/figures.ts'
import { firstOfMonth, lastOfMonth } from '#domain/time.ts'
import type { Period } from '#domain/time.ts'
import { writeCsv } from '#exports/csv/writeCsv.ts'
import { periodInName } from '#exports/figures/figuresCsv.ts'
import { counts } from '#exports/texts/counts.ts'

const names: Readonly<Partial<Record<MonthColumn, string>>> = counts.columns
const columns = monthColumns.filter((column) => names[column] !== undefined)

/** A figure of the house's own, by its code, and what its column is called. */
export type OwnColumn = { readonly code: string; readonly head: string }

const isCut = ({ period: { from, to } }: MonthRow): boolean => from !== firstOfMonth(from) || to !== lastOfMonth(from)

type Columns = { readonly own: readonly OwnColumn[]; readonly days: boolean }

const lineOf = ({ own, days }: Columns) => (name: string, row: MonthRow) => [
  name, ...columns.map((column) => row.counts.get(column) ?? 0),
  ...(days ? [{ day: row.period.from }, { day: row.period.to }] : []), ...own.map(({ code }) => row.own.get(code) ?? 0),
]

type CountsFile = { readonly own?: readonly OwnColumn[]; /** When the period was closed and that it changed since, where it did. */ readonly after?: string }

/**
 * The month-by-month counts, a last line for the whole period: there, people are distinct, not summed. The house's own columns come last, so that the others
 * keep their place. Where the period cuts a month, or today does, each line says its first and last day before these: "2024-02" would be read as all of it. Under it all, one line of words where a closed period is no longer what it was (metier.md §6).
 */
export const monthlyCountsCsv = ({ months, total }: ReturnType<typeof monthTable>, { own = [], after }: CountsFile = {}): Uint8Array<ArrayBuffer> => {
  const days = months.some(isCut)
  const line = lineOf({ own, days })
  return writeCsv([
    [counts.month, ...columns.map((column) => names[column] ?? ''), ...(days ? counts.days : []), ...own.map(({ head }) => head)],
    ...months.map((month) => line(month.period.from.slice(0, 7), month)),
    line(counts.total, total),
    ...(after === undefined ? [] : [[after]]),
  ])
}

/** The name of that file: the year when the period is one, else its first and last day. */
export const monthlyCountsFileName = (period: Period): string => counts.file(periodInName(period))
