// The mail that came and went, and what waits.
import { pileAges, pileAgesOn } from '#domain/charts/pileAges.ts'
import type { Register } from '#domain/register/register.ts'
import type { Bilan } from '#ui/figures/bilanOf.ts'
import type { ChartModel } from '#ui/figures/charts/chartModel.ts'
import { flowOf, flowSeries, flowTable } from '#ui/figures/charts/flowTable.ts'
import { placesOf, read, spansOf } from '#ui/figures/charts/spans.ts'
import { charts } from '#ui/texts/charts.ts'

const { mail, pile } = charts
const flows = (['mailIn', 'mailOut'] as const).map((column) => flowOf(column, mail.words[column]))

const mailFlow = (bilan: Bilan): ChartModel => {
  const spans = spansOf(bilan)
  return {
    title: mail[spans.by], sentence: mail.sentence(read(bilan.total, 'mailIn'), read(bilan.total, 'mailOut')), shape: 'lines',
    places: placesOf(spans), series: flowSeries(spans, flows), table: flowTable({ spans, total: bilan.total, flows }),
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
