// Columns of the Bilan's tables, drawn part by part of the period.
import type { MonthColumn, MonthRow } from '#domain/figures/figures.ts'
import type { ActsOf } from '#ui/figures/Count.tsx'
import { actsOf } from '#ui/figures/MonthTables.tsx'
import type { ChartModel } from '#ui/figures/charts/chartModel.ts'
import { read, spanName } from '#ui/figures/charts/spans.ts'
import type { Spans } from '#ui/figures/charts/spans.ts'
import { charts } from '#ui/texts/charts.ts'
import { figures } from '#ui/texts/figures.ts'

const { prestations: words } = charts

/** What is drawn and told of each part of a period: a column of the monthly table, or what the house counts besides. */
export type Flow = {
  readonly word: string
  readonly head: { readonly head: string; readonly full?: string | undefined }
  readonly of: (row: MonthRow) => number
  readonly acts: (row: MonthRow) => ActsOf
}
type Drawn = { readonly spans: Spans; readonly total: MonthRow; readonly flows: readonly Flow[] }

/** A column of the monthly table; `word`: in the drawing. */
export const flowOf = (column: MonthColumn, word: string): Flow => ({ word, head: figures.heads[column], of: (row) => read(row, column), acts: ({ period }) => actsOf(column, period) })

/** What the house counts besides, by its figure code. */
export const ownFlow = (code: string, word: string): Flow => ({
  word, head: { head: word }, of: ({ own }) => own.get(code) ?? 0, acts: ({ period }) => ({ code, period, label: word, when: figures.span(period) }),
})

/** Each as a series of its own. */
export const flowSeries = ({ rows }: Spans, flows: readonly Flow[]): ChartModel['series'] => flows.map(({ word, of }) => ({ word, values: rows.map(of) }))

const told = (row: MonthRow, flows: readonly Flow[]) => ({ cells: flows.map(({ of }) => of(row)), acts: flows.map(({ acts }) => acts(row)) })

/** The same in figures, with the whole period at the foot. */
export const flowTable = ({ spans, total, flows }: Drawn): ChartModel['table'] => ({
  heads: [{ head: spans.by === 'months' ? words.month : words.week }, ...flows.map(({ head }) => head)],
  lines: spans.rows.map((row) => ({ id: row.period.from, name: spanName(spans, row), ...told(row, flows) })),
  foot: { name: words.total, ...told(total, flows) },
})
