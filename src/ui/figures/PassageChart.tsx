import type { Bilan } from '#ui/figures/bilanOf.ts'
import { chartOf } from '#ui/figures/chart.ts'
import { BarChart } from '#ui/parts/BarChart.tsx'

/** The passages of the period, with the sentence that reads them. */
export function PassageChart({ bilan }: { readonly bilan: Bilan }) {
  return <BarChart {...chartOf(bilan)} level={3} />
}
