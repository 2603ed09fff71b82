import s from '#ui/parts/BarChart.module.css'
import { classes } from '#ui/parts/classes.ts'
import { levelIn, middleOf, percent, plot } from '#ui/parts/plot.ts'

export type Bar = {
  readonly label: string
  readonly value: number
  readonly strong?: boolean | undefined
  /** Label below the axis; unless told otherwise every bar has one. */
  readonly tick?: boolean | undefined
}
export type Mean = { readonly value: number; readonly word: string }

type BarsProps = { readonly bars: readonly Bar[]; readonly mean?: Mean | undefined; readonly labelled?: 'all' | 'strong' | undefined }

/** The bars of a chart, its axis, and the dashed line of the mean. */
export function Bars({ bars, mean, labelled = 'strong' }: BarsProps) {
  const highest = Math.max(1, mean?.value ?? 0, ...bars.map((bar) => bar.value))
  const level = levelIn(highest)
  const carries = labelled === 'strong' && bars.some((bar) => bar.strong === true) ? (bar: Bar) => bar.strong === true : () => true
  return (
    <>
      {bars.map((bar, place) => (
        <OneBar
          key={`${place}${bar.label}`}
          bar={bar}
          x={middleOf(place, bars.length)}
          width={(plot.fill / bars.length) * 100}
          top={level(bar.value)}
          labelled={carries(bar)}
        />
      ))}
      <line className={s.axis} x1="0" x2="100%" y1={percent(plot.floor)} y2={percent(plot.floor)} />
      {mean && <line className={s.mean} x1="0" x2="100%" y1={percent(level(mean.value))} y2={percent(level(mean.value))} />}
    </>
  )
}

type OneBarProps = {
  readonly bar: Bar
  readonly x: number
  readonly width: number
  readonly top: number
  readonly labelled: boolean
}

function OneBar({ bar: { label, value, strong, tick }, x, width, top, labelled }: OneBarProps) {
  return (
    <>
      {value > 0 && (
        <rect
          className={classes(s.bar, strong === true && s.strong)}
          x={percent(x - width / 2)}
          width={percent(width)}
          y={percent(top)}
          height={percent(plot.floor - top)}
          rx="2"
        />
      )}
      {labelled && (
        <text className={s.value} x={percent(x)} y={percent(top)} dy="-0.4em">
          {value.toLocaleString('fr-FR')}
        </text>
      )}
      {tick !== false && (
        <text className={s.tick} x={percent(x)} y={percent(plot.floor)} dy="1.35em">
          {label}
        </text>
      )}
    </>
  )
}
