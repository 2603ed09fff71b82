import type { Register } from '#domain/register/register.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import type { Bilan } from '#ui/figures/bilanOf.ts'
import type { ChartModel } from '#ui/figures/charts/chartModel.ts'
import { flowOf, flowSeries, flowTable, ownFlow } from '#ui/figures/charts/flowTable.ts'
import type { Flow } from '#ui/figures/charts/flowTable.ts'
import { placesOf, spansOf } from '#ui/figures/charts/spans.ts'
import { looksApart } from '#ui/parts/Patterns.tsx'
import { charts } from '#ui/texts/charts.ts'
import { prestationWord } from '#ui/texts/prestationWord.ts'

const { prestations: words } = charts
const standard: readonly Flow[] = (['breakfasts', 'lunches', 'showers', 'laundry'] as const).map((column) => flowOf(column, words.words[column]))

// What the house gave of its own in the period, the most given first.
const ownFlows = (register: Register, { total }: Bilan): readonly Flow[] => {
  const { prestations } = settingsOf(register)
  return [...total.own]
    .filter(([code, n]) => code.startsWith('prestations.') && n > 0)
    .toSorted(([, a], [, b]) => b - a)
    .map(([figure]) => {
      const code = figure.slice('prestations.'.length)
      return ownFlow(figure, prestationWord(prestations.find((one) => one.code === code) ?? { code }))
    })
}

// Past the fillings that can be told apart, the least given are drawn as one; the table tells each.
const drawnOf = (flows: readonly Flow[]): readonly Flow[] => {
  if (flows.length <= looksApart) return flows
  const rest = flows.slice(looksApart - 1)
  const others: Flow = { ...ownFlow('', words.others(rest.length)), of: (row) => rest.reduce((sum, { of }) => sum + of(row), 0) }
  return [...flows.slice(0, looksApart - 1), others]
}

/** Meals, showers, laundry and what the house gives besides, stacked. */
export const prestationCharts = (register: Register, bilan: Bilan): readonly ChartModel[] => {
  const { total } = bilan
  const spans = spansOf(bilan)
  const flows = [...standard, ...ownFlows(register, bilan)]
  const [most] = flows.toSorted((a, b) => b.of(total) - a.of(total))
  const all = flows.reduce((sum, { of }) => sum + of(total), 0)
  if (all === 0 || most === undefined) return []
  return [{
    title: words[spans.by], sentence: words.sentence(all, most.word, most.of(total)), shape: 'stacks',
    places: placesOf(spans), series: flowSeries(spans, drawnOf(flows)), table: flowTable({ spans, total, flows }),
  }]
}
