import { Count } from '#ui/figures/Count.tsx'
import type { ChartModel } from '#ui/figures/charts/chartModel.ts'
import { BarChart } from '#ui/parts/BarChart.tsx'
import { DataTable } from '#ui/parts/DataTable.tsx'
import { SeriesChart } from '#ui/parts/SeriesChart.tsx'

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

type Shown = Omit<Line, 'id'>

// The first place is the name of the line.
const cellAt = ({ name, cells, acts }: Shown, place: number) => {
  const cell = cells[place - 1]
  if (place === 0) return name
  return typeof cell === 'number' ? <Count key={place} n={cell} acts={acts?.[place - 1]} /> : cell
}

/** The same in figures, beside it. */
export function ChartTable({ model: { title, table: { heads, lines, foot } } }: { readonly model: ChartModel }) {
  const columns = heads.map(({ head, full }, place) => ({ id: String(place), head, full, numeric: place > 0, cell: (line: Line) => cellAt(line, place) }))
  return <DataTable caption={title} hideCaption columns={columns} rows={lines} keyOf={({ id }) => id} foot={foot && heads.map((_, place) => cellAt(foot, place))} />
}
