// What was served, and the mail that came and went, part by part of the period.
import { pileAges, pileAgesOn } from '#domain/charts/pileAges.ts'
import type { MonthRow } from '#domain/figures/figures.ts'
import type { Register } from '#domain/register/register.ts'
import type { Bilan } from '#ui/figures/bilanOf.ts'
import type { ChartModel } from '#ui/figures/charts/chartModel.ts'
import { placesOf, read, spanName, spansOf } from '#ui/figures/charts/spans.ts'
import type { Spans } from '#ui/figures/charts/spans.ts'
import { charts } from '#ui/texts/charts.ts'
import { amount, figures } from '#ui/texts/figures.ts'

const { prestations: served, mail, pile } = charts
const kinds = ['breakfasts', 'lunches', 'showers', 'laundry'] as const
const ways = ['mailIn', 'mailOut'] as const

type Column = (typeof kinds)[number] | (typeof ways)[number]
type Drawn = { readonly spans: Spans; readonly total: MonthRow; readonly columns: readonly Column[]; readonly words: Readonly<Partial<Record<Column, string>>> }

const seriesOf = ({ spans: { rows }, columns, words }: Drawn): ChartModel['series'] => columns.map((column) => ({ word: words[column] ?? column, values: rows.map((row) => read(row, column)) }))

const tableOf = ({ spans, total, columns }: Drawn): ChartModel['table'] => ({
  heads: [{ head: spans.by === 'months' ? served.month : served.week }, ...columns.map((column) => figures.heads[column])],
  lines: spans.rows.map((row) => ({ id: row.period.from, name: spanName(spans, row), cells: columns.map((column) => read(row, column)) })),
  foot: [served.total, ...columns.map((column) => amount(read(total, column)))],
})

/** Meals, showers and laundry, stacked. */
export const prestationCharts = ({ total, ...bilan }: Bilan): readonly ChartModel[] => {
  const spans = spansOf({ total, ...bilan })
  const drawn = { spans, total, columns: kinds, words: served.words }
  const most = kinds.toSorted((a, b) => read(total, b) - read(total, a))[0] ?? 'breakfasts'
  const all = kinds.reduce((sum, kind) => sum + read(total, kind), 0)
  if (all === 0) return []
  return [{
    title: served[spans.by], sentence: served.sentence(all, served.words[most], read(total, most)), shape: 'stacks',
    places: placesOf(spans), series: seriesOf(drawn), table: tableOf(drawn),
  }]
}

const mailFlow = (bilan: Bilan): ChartModel => {
  const spans = spansOf(bilan)
  const drawn = { spans, total: bilan.total, columns: ways, words: mail.words }
  return {
    title: mail[spans.by], sentence: mail.sentence(read(bilan.total, 'mailIn'), read(bilan.total, 'mailOut')), shape: 'lines',
    places: placesOf(spans), series: seriesOf(drawn), table: tableOf(drawn),
  }
}

const mailPile = (register: Register, { period: { to } }: Bilan): ChartModel => {
  const ages = pileAgesOn(register, to)
  const shown = pileAges.map((age) => ({ age, n: ages.get(age) ?? 0 })).filter(({ age, n }) => age !== 'toCheck' || n !== 0)
  return {
    title: pile.title(to), shape: 'bars',
    sentence: pile.sentence(shown.reduce((sum, { n }) => sum + n, 0), ages.get('older') ?? 0),
    places: shown.map(({ age }) => ({ label: pile.ticks[age], strong: age === 'older' })),
    series: [{ word: pile.pieces, values: shown.map(({ n }) => n) }],
    table: { heads: [{ head: pile.head }, { head: pile.pieces }], lines: shown.map(({ age, n }) => ({ id: age, name: pile.ages[age], cells: [n] })) },
  }
}

/** The mail that came and went, as lines; what waits on the last day, by age. */
export const mailCharts = (register: Register, bilan: Bilan): readonly ChartModel[] => [mailFlow(bilan), mailPile(register, bilan)]
