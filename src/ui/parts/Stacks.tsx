import { fillOf, lookAt } from '#ui/parts/Patterns.tsx'
import type { Place, Series } from '#ui/parts/Series.ts'
import s from '#ui/parts/SeriesChart.module.css'
import { levelIn, middleOf, percent, plot } from '#ui/parts/plot.ts'

type StacksProps = { readonly id: string; readonly places: readonly Place[]; readonly series: readonly Series[] }

const upTo = (series: readonly Series[], place: number): number => series.reduce((sum, { values }) => sum + (values[place] ?? 0), 0)

/** The series of each place, one upon the other, with their sum on top. */
export function Stacks({ id, places, series }: StacksProps) {
  const sums = places.map((_, place) => upTo(series, place))
  const level = levelIn(Math.max(...sums))
  const width = (plot.fill / places.length) * 100
  return places.map((one, place) => {
    const [x, sum] = [middleOf(place, places.length), sums[place] ?? 0]
    return (
      <g key={`${String(place)}${one.label}`}>
        {series.map(({ word, values }, at) => {
          const [top, floor] = [level(upTo(series.slice(0, at + 1), place)), level(upTo(series.slice(0, at), place))]
          return (values[place] ?? 0) > 0 && (
            <rect key={word} className={s.part} fill={fillOf(id, lookAt(at))} x={percent(x - width / 2)} width={percent(width)} y={percent(top)} height={percent(floor - top)} />
          )
        })}
        {sum > 0 && one.tick !== false && <text className={s.value} x={percent(x)} y={percent(level(sum))} dy="-0.4em">{sum.toLocaleString('fr-FR')}</text>}
      </g>
    )
  })
}
