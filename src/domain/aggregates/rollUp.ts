// A town's or a country's table, from the masked files of its places (decisions/0035): nobody's register is opened for it.
import type { AggregateFigure, Aggregates, ReadAggregates } from '#domain/aggregates/aggregates.ts'
import { isPartial } from '#domain/aggregates/held.ts'
import { rangesOf } from '#domain/aggregates/ranges.ts'
import type { Range } from '#domain/aggregates/ranges.ts'
import { threshold } from '#domain/aggregates/puzzle.ts'

/** `places`: how many tell it, where not all do: a file of version 1 has fewer figures, and a register may begin within the year or after it. */
type Rolled = { readonly code: string; readonly places?: number }

/** A sum over places, or, where a place masked its part, what it is at least, and at most where that is known; or that nobody holds it. */
export type RolledFigure = Rolled & (
  | { readonly n: number }
  | { readonly n: null; readonly masked: true; readonly atLeast?: number; readonly atMost?: number }
  | { readonly n: null; readonly notHeld: true }
)

export type RollUp = {
  readonly format: 'boussole.rollup'
  readonly version: 2
  readonly period: Aggregates['period']
  readonly threshold: typeof threshold
  readonly places: readonly string[]
  /** Places whose file is of version 1: it said neither since when it holds anything, nor how many tablets were missing. */
  readonly unsaid: readonly string[]
  /** Of those that said it, places that tell a part of the year alone, with the first month that they hold whole; without it where they hold no acts. */
  readonly partial: readonly { readonly place: string; readonly from?: string }[]
  /** Tablets that could still have brought acts, over all places that said it. */
  readonly missingTablets: number
  readonly figures: readonly RolledFigure[]
}

type Part = { readonly figure: AggregateFigure; readonly range: Range }

const summed = (parts: readonly Part[]): Range => {
  const least = parts.reduce((sum, { range }) => sum + range.least, 0)
  const most = parts.reduce((sum, { range }) => sum + (range.most ?? Infinity), 0)
  return most === Infinity ? { least } : { least, most }
}

const isHeld = ({ figure }: Part): boolean => !('notHeld' in figure)

const rolled = (code: string, parts: readonly Part[], places: number): RolledFigure => {
  const held = parts.filter(isHeld)
  const one: Rolled = held.length === places ? { code } : { code, places: held.length }
  if (held.length === 0) return { ...one, n: null, notHeld: true }
  const told = held.flatMap(({ figure: { n } }) => (n === null ? [] : [n]))
  if (told.length === held.length) return { ...one, n: told.reduce((sum, n) => sum + n, 0) }
  // Of one place alone, the sum would be that place's own count.
  if (held.filter(({ figure: { n } }) => n !== 0).length === 1) return { ...one, n: null, masked: true }
  const { least, most } = summed(held)
  return { ...one, n: null, masked: true, atLeast: least, ...(most === undefined ? {} : { atMost: most }) }
}

const isWhole = (file: ReadAggregates): file is Aggregates => file.version !== 1

const partialOf = (file: Aggregates): RollUp['partial'] => {
  const { place, heldFrom } = file
  if (!isPartial(heldFrom)) return []
  const { acts, decisions } = heldFrom
  return acts === null ? [{ place }] : [{ place, from: decisions !== null && decisions > acts ? decisions : acts }]
}

/** Adds up the files of several places for one year, which they all must tell. Distinct people are distinct within a place only. */
export const rollUp = (files: readonly ReadAggregates[], period: Aggregates['period']): RollUp => {
  const read = files.map(({ figures }) => ({ told: new Map(figures.map((figure) => [figure.code, figure])), ranges: rangesOf(figures, period.from.slice(0, 4)) }))
  const codes = [...new Set(files.flatMap(({ figures }) => figures.map(({ code }) => code)))]
  const partsOf = (code: string): readonly Part[] =>
    read.flatMap(({ told, ranges }) => {
      const [figure, range] = [told.get(code), ranges.get(code)]
      return figure === undefined || range === undefined ? [] : [{ figure, range }]
    })
  const latest = files.filter(isWhole)
  return {
    format: 'boussole.rollup', version: 2, period, threshold, places: files.map(({ place }) => place),
    unsaid: files.filter((file) => !isWhole(file)).map(({ place }) => place),
    partial: latest.flatMap(partialOf), missingTablets: latest.reduce((sum, { missingTablets }) => sum + missingTablets, 0),
    figures: codes.map((code) => rolled(code, partsOf(code), files.length)),
  }
}
