// The parts of a period that a chart lays side by side: its months, or within a month its weeks.
import type { MonthRow } from '#domain/figures/figures.ts'
import type { Bilan } from '#ui/figures/bilanOf.ts'
import { kindOfPeriod } from '#ui/figures/period.ts'
import type { Place } from '#ui/parts/Series.ts'
import { monthShort } from '#ui/texts/dates.ts'
import { figures } from '#ui/texts/figures.ts'

export type Spans = { readonly by: 'months' | 'weeks'; readonly rows: readonly MonthRow[] }

/** A figure of a row, by its column. */
export const read = ({ counts }: MonthRow, column: Parameters<MonthRow['counts']['get']>[0]): number => counts.get(column) ?? 0

/** The months of a Bilan, or its weeks. */
export const spansOf = ({ months, weeks }: Bilan): Spans => (months.length > 0 ? { by: 'months', rows: months } : { by: 'weeks', rows: weeks })

const sameYear = ([first, ...rest]: readonly MonthRow[]): boolean => rest.every(({ period }) => period.from.slice(0, 4) === first?.period.from.slice(0, 4))

/** What a part is called in the table: the year is told where there are several. */
export const spanName = ({ by, rows }: Spans, { period }: MonthRow): string => {
  if (by === 'weeks') return figures.week(period)
  if (!sameYear(rows)) return figures.month(period)
  return kindOfPeriod(period) === 'month' ? monthShort(period.from) : figures.week(period)
}

/** The places of the axis: beyond half a year by the first letter of the month, beyond a year only January is named. */
export const placesOf = ({ by, rows }: Spans): readonly Place[] =>
  rows.map(({ period }) => {
    if (by === 'weeks') return { label: `${String(Number(period.from.slice(8)))}–${String(Number(period.to.slice(8)))}` }
    const month = monthShort(period.from)
    return { label: rows.length <= 6 ? month : month.slice(0, 1).toUpperCase(), tick: rows.length <= 14 || period.from.slice(5, 7) === '01' }
  })
