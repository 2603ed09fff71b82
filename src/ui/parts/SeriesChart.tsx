import { useId } from 'react'
import bars from '#ui/parts/BarChart.module.css'
import { Lines, lineReach } from '#ui/parts/Lines.tsx'
import { Patterns, fillOf, lookAt } from '#ui/parts/Patterns.tsx'
import type { Place, Series } from '#ui/parts/Series.ts'
import s from '#ui/parts/SeriesChart.module.css'
import { Stacks } from '#ui/parts/Stacks.tsx'
import { classes } from '#ui/parts/classes.ts'
import { middleOf, percent, plot } from '#ui/parts/plot.ts'

type SeriesChartProps = {
  readonly title: string
  /** One sentence that reads the chart; the room puts the table beside it. */
  readonly sentence: string
  readonly shape: 'stacks' | 'lines'
  readonly places: readonly Place[]
  readonly series: readonly Series[]
}

/** Several series over the same places: stacked, or as lines. Told apart by their filling and their mark, so that it reads in black and white too. */
export function SeriesChart({ title, sentence, shape, places, series }: SeriesChartProps) {
  const id = useId().replaceAll(/[^\w-]/g, '')
  return (
    <figure className={bars.chart} aria-labelledby={id}>
      <h3 id={id} className={bars.title}>{title}</h3>
      <p className={bars.sentence}>{sentence}</p>
      <svg className={classes(bars.plot, places.length > 6 && s.crowded)} aria-hidden="true">
        <Patterns id={id} />
        {shape === 'stacks' ? <Stacks id={id} places={places} series={series} /> : <Lines places={places} series={series} />}
        <Axis places={places} width={shape === 'stacks' ? 100 : lineReach} />
      </svg>
      {shape === 'stacks' && (
        <ul className={bars.legend}>
          {series.map(({ word }, place) => (
            <li key={word}>
              <svg aria-hidden="true" width="18" height="18">
                <rect x="1" y="1" width="16" height="16" rx="2" className={s.part} fill={fillOf(id, lookAt(place))} />
              </svg>
              {word}
            </li>
          ))}
        </ul>
      )}
    </figure>
  )
}

function Axis({ places, width }: { readonly places: readonly Place[]; readonly width: number }) {
  return (
    <>
      <line className={bars.axis} x1="0" x2={percent(width)} y1={percent(plot.floor)} y2={percent(plot.floor)} />
      {places.map(({ label, tick }, place) => tick !== false && (
        <text key={`${String(place)}${label}`} className={bars.tick} x={percent((middleOf(place, places.length) * width) / 100)} y={percent(plot.floor)} dy="1.35em">
          {label}
        </text>
      ))}
    </>
  )
}
