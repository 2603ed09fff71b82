import type { Bilan } from '#ui/figures/bilanOf.ts'
import type { ChartModel } from '#ui/figures/charts/chartModel.ts'
import { flowSeries, flowTable } from '#ui/figures/charts/flowTable.ts'
import { placesOf, read, spansOf } from '#ui/figures/charts/spans.ts'
import { charts } from '#ui/texts/charts.ts'

const { prestations: words } = charts
const columns = ['breakfasts', 'lunches', 'showers', 'laundry'] as const

/** Meals, showers and laundry, stacked. */
export const prestationCharts = (bilan: Bilan): readonly ChartModel[] => {
  const { total } = bilan
  const spans = spansOf(bilan)
  const most = columns.toSorted((a, b) => read(total, b) - read(total, a))[0] ?? 'breakfasts'
  const all = columns.reduce((sum, column) => sum + read(total, column), 0)
  if (all === 0) return []
  return [{
    title: words[spans.by], sentence: words.sentence(all, words.words[most], read(total, most)), shape: 'stacks',
    places: placesOf(spans), series: flowSeries({ spans, total, columns }, words.words), table: flowTable({ spans, total, columns }),
  }]
}
