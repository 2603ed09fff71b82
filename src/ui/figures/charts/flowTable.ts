// Columns of the Bilan's tables, drawn part by part of the period.
import type { MonthRow } from '#domain/figures/figures.ts'
import { actsOf } from '#ui/figures/MonthTables.tsx'
import type { ChartModel } from '#ui/figures/charts/chartModel.ts'
import { read, spanName } from '#ui/figures/charts/spans.ts'
import type { Spans } from '#ui/figures/charts/spans.ts'
import { charts } from '#ui/texts/charts.ts'
import { figures } from '#ui/texts/figures.ts'

const { prestations: words } = charts

type Column = 'breakfasts' | 'lunches' | 'showers' | 'laundry' | 'mailIn' | 'mailOut'
type Drawn = { readonly spans: Spans; readonly total: MonthRow; readonly columns: readonly Column[] }

/** Each column as a series of its own. */
export const flowSeries = ({ spans: { rows }, columns }: Drawn, words: Readonly<Partial<Record<Column, string>>>): ChartModel['series'] =>
  columns.map((column) => ({ word: words[column] ?? column, values: rows.map((row) => read(row, column)) }))

const told = (row: MonthRow, columns: readonly Column[]) => ({ cells: columns.map((column) => read(row, column)), acts: columns.map((column) => actsOf(column, row.period)) })

/** The same in figures, with the whole period at the foot. */
export const flowTable = ({ spans, total, columns }: Drawn): ChartModel['table'] => ({
  heads: [{ head: spans.by === 'months' ? words.month : words.week }, ...columns.map((column) => figures.heads[column])],
  lines: spans.rows.map((row) => ({ id: row.period.from, name: spanName(spans, row), ...told(row, columns) })),
  foot: { name: words.total, ...told(total, columns) },
})
