// What a masked file still says of a masked count: no more than anybody may reckon from its sums.
import { monthsOfYear } from '#domain/aggregates/aggregateCounts.ts'
import type { AggregateFigure } from '#domain/aggregates/aggregates.ts'
import { relationsOf } from '#domain/aggregates/relations.ts'
import type { Relation } from '#domain/aggregates/relations.ts'

/** Both included; without `most`, no end. */
export type Range = { readonly least: number; readonly most?: number }

type Bounds = { readonly low: number; readonly high: number }

// A masked count is never 0, and could be anything else.
const unknown: Bounds = { low: 1, high: Infinity }

// Of what came before the first act there is nothing.
const boundsOf = (figure: AggregateFigure): Bounds => {
  if ('notHeld' in figure) return { low: 0, high: 0 }
  return figure.n === null ? unknown : { low: figure.n, high: figure.n }
}

const untold: Bounds = { low: 0, high: Infinity }

const narrowed = (bounds: Bounds, { low, high }: Bounds): Bounds => ({ low: Math.max(bounds.low, low), high: Math.min(bounds.high, high) })

const sumOf = (bounds: readonly Bounds[]): Bounds => ({ low: bounds.reduce((sum, { low }) => sum + low, 0), high: bounds.reduce((sum, { high }) => sum + high, 0) })

const minus = (a: Bounds, b: Bounds): Bounds => ({ low: a.low - b.high, high: a.high - b.low })

const narrow = (known: Map<string, Bounds>, { whole, parts }: Relation): void => {
  const boundsOf = (code: string): Bounds => known.get(code) ?? untold
  known.set(whole, narrowed(boundsOf(whole), sumOf(parts.map(boundsOf))))
  for (const part of parts) {
    const others = sumOf(parts.filter((other) => other !== part).map(boundsOf))
    known.set(part, narrowed(boundsOf(part), minus(boundsOf(whole), others)))
  }
}

/** Enough for what a month says to reach the year and the other months. */
const rounds = 4

const isKept = ({ low, high }: Bounds): boolean => low <= high

/**
 * The range of each count of a file of one year, by code; a published one is its own. Read from exact sums alone, so never wrong; where somebody
 * changed the file so that its sums do not hold, it tells no more than that what is masked is there.
 */
export const rangesOf = (figures: readonly AggregateFigure[], year: string): ReadonlyMap<string, Range> => {
  const told = new Map(figures.map((figure) => [figure.code, boundsOf(figure)] as const))
  const exact = relationsOf(monthsOfYear(year)).filter(({ loose }) => loose !== true)
  const known = new Map(told)
  for (let round = 0; round < rounds; round += 1) for (const relation of exact) narrow(known, relation)
  const sound = [...known.values()].every(isKept) ? known : told
  return new Map([...sound].filter(([code]) => told.has(code)).map(([code, { low, high }]) => [code, high === Infinity ? { least: low } : { least: low, most: high }]))
}
