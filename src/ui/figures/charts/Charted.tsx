import type { ChartModel } from '#ui/figures/charts/chartModel.ts'
import { BarChart } from '#ui/parts/BarChart.tsx'
import { DataTable } from '#ui/parts/DataTable.tsx'
import { SeriesChart } from '#ui/parts/SeriesChart.tsx'
import { amount } from '#ui/texts/figures.ts'

// So many digits stand side by side over half a screen.
const fits = (values: readonly number[]): boolean => values.length * String(Math.round(Math.max(...values))).length <= 36

/** A chart, drawn; its sentence reads it. */
export function Charted({ model }: { readonly model: ChartModel }) {
  const { shape, places, series, title, sentence } = model
  if (shape !== 'bars') return <SeriesChart {...model} shape={shape} />
  const values = series[0]?.values ?? []
  const bars = places.map(({ label, strong, tick }, place) => ({ label, strong, tick, value: values[place] ?? 0 }))
  return <BarChart title={title} sentence={sentence} level={3} bars={bars} labelled={fits(values) ? 'all' : 'strong'} />
}

type Line = ChartModel['table']['lines'][number]

/** The same in figures, beside it. */
export function ChartTable({ model: { title, table } }: { readonly model: ChartModel }) {
  const columns = table.heads.map(({ head, full }, place) => ({
    id: String(place), head, full, numeric: place > 0,
    cell: ({ name, cells }: Line) => {
      const cell = cells[place - 1]
      return place === 0 ? name : typeof cell === 'number' ? amount(cell) : cell
    },
  }))
  return <DataTable caption={title} hideCaption columns={columns} rows={table.lines} keyOf={({ id }) => id} foot={table.foot} />
}
