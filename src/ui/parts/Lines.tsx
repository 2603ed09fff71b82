import { lookAt } from '#ui/parts/Patterns.tsx'
import type { Look } from '#ui/parts/Patterns.tsx'
import type { Place, Series } from '#ui/parts/Series.ts'
import s from '#ui/parts/SeriesChart.module.css'
import { classes } from '#ui/parts/classes.ts'
import { levelIn, middleOf, percent } from '#ui/parts/plot.ts'

type LinesProps = { readonly places: readonly Place[]; readonly series: readonly Series[] }
type Point = { readonly x: number; readonly y: number }

/** Where the lines end and their words begin, in % of the width. */
const reach = 78
/** Words of two lines that end close to each other stand so far apart, in % of the height. */
const apart = 9

const apartFrom = (taken: readonly number[], y: number): number => (taken.some((other) => Math.abs(other - y) < apart) ? apartFrom(taken, y + 1) : y)

// The highest word keeps its place, the others give way downwards.
const wordsAt = (ends: readonly number[]): ReadonlyMap<number, number> => {
  const heights = new Map<number, number>()
  for (const place of [...ends.keys()].sort((a, b) => (ends[a] ?? 0) - (ends[b] ?? 0))) heights.set(place, apartFrom([...heights.values()], ends[place] ?? 0))
  return heights
}

/** Lines over the places, each with its own mark, and its word at its end. */
export function Lines({ places, series }: LinesProps) {
  const level = levelIn(Math.max(...series.flatMap(({ values }) => values)))
  const drawn = series.map(({ values }) => values.map((value, place) => ({ x: (middleOf(place, places.length) * reach) / 100, y: level(value) })))
  const heights = wordsAt(drawn.map((points) => points.at(-1)?.y ?? 0))
  return series.map(({ word, values }, place) => (
    <g key={word}>
      <OneLine points={drawn[place] ?? []} look={lookAt(place)} />
      <text className={s.word} x={percent(reach)} y={percent(heights.get(place) ?? 0)} dy="0.35em">
        {word} {(values.at(-1) ?? 0).toLocaleString('fr-FR')}
      </text>
    </g>
  ))
}

function OneLine({ points, look }: { readonly points: readonly Point[]; readonly look: Look }) {
  return (
    <>
      {points.slice(1).map((to, place) => {
        const from = points[place] ?? to
        return <line key={`${String(to.x)}`} className={classes(s.line, s[look])} x1={percent(from.x)} y1={percent(from.y)} x2={percent(to.x)} y2={percent(to.y)} />
      })}
      {points.map((point) => <Mark key={`${String(point.x)}`} point={point} look={look} />)}
    </>
  )
}

function Mark({ point: { x, y }, look }: { readonly point: Point; readonly look: Look }) {
  if (look === 'full') return <circle className={s.mark} cx={percent(x)} cy={percent(y)} r="4.5" />
  return <rect className={s.openMark} x={percent(x)} y={percent(y)} width="9" height="9" transform="translate(-4.5 -4.5)" />
}

/** Where the ticks of lines stand: they leave room for the words at the end. */
export const lineReach = reach
