import { monthColumns } from '#domain/figures/figures.ts'
import type { monthTable, MonthColumn, MonthRow } from '#domain/figures/figures.ts'
import type { Period } from '#domain/time.ts'
import { writeCsv } from '#exports/csv/writeCsv.ts'
import { counts } from '#exports/texts/counts.ts'

const names: Readonly<Partial<Record<MonthColumn, string>>> = counts.columns
const columns = monthColumns.filter((column) => names[column] !== undefined)

const line = (name: string, row: MonthRow) => [name, ...columns.map((column) => row.counts.get(column) ?? 0)]

/** The month-by-month counts, a last line for the whole period: there, people are distinct, not summed. */
export const monthlyCountsCsv = ({ months, total }: ReturnType<typeof monthTable>): Uint8Array<ArrayBuffer> =>
  writeCsv([
    [counts.month, ...columns.map((column) => names[column] ?? '')],
    ...months.map((month) => line(month.period.from.slice(0, 7), month)),
    line(counts.total, total),
  ])

/** The name of that file: the year when the period is one, else its first and last day. */
export const monthlyCountsFileName = ({ from, to }: Period): string => {
  const year = from.slice(0, 4)
  return counts.file(from === `${year}-01-01` && to === `${year}-12-31` ? year : `${from}_${to}`)
}
