// A town's or a country's table, from the masked files of its places (decisions/0035): nobody's register is opened for it.
import type { AggregateFigure, Aggregates } from '#domain/aggregates/aggregates.ts'
import { rangesOf } from '#domain/aggregates/ranges.ts'
import type { Range } from '#domain/aggregates/ranges.ts'
import { threshold } from '#domain/aggregates/puzzle.ts'

/** A sum over places, or, where a place masked its part, what it is at least, and at most where that is known. */
type RolledFigure = AggregateFigure | { readonly code: string; readonly n: null; readonly masked: true; readonly atLeast: number; readonly atMost?: number }

export type RollUp = {
  readonly format: 'boussole.rollup'
  readonly version: 1
  readonly period: Aggregates['period']
  readonly threshold: typeof threshold
  readonly places: readonly string[]
  readonly figures: readonly RolledFigure[]
}

type Part = { readonly n: number | null; readonly range: Range }

const summed = (parts: readonly Part[]): Range => {
  const least = parts.reduce((sum, { range }) => sum + range.least, 0)
  const most = parts.reduce((sum, { range }) => sum + (range.most ?? Infinity), 0)
  return most === Infinity ? { least } : { least, most }
}

const rolled = (code: string, parts: readonly Part[]): RolledFigure => {
  const told = parts.flatMap(({ n }) => (n === null ? [] : [n]))
  if (told.length === parts.length) return { code, n: told.reduce((sum, n) => sum + n, 0) }
  // Of one place alone, the sum would be that place's own count.
  if (parts.filter(({ n }) => n !== 0).length === 1) return { code, n: null, masked: true }
  const { least, most } = summed(parts)
  return { code, n: null, masked: true, atLeast: least, ...(most === undefined ? {} : { atMost: most }) }
}

/** Adds up the files of several places for one year, which they all must tell. Distinct people are distinct within a place only. */
export const rollUp = (files: readonly Aggregates[], period: Aggregates['period']): RollUp => {
  const read = files.map(({ figures }) => ({ counts: new Map(figures.map(({ code, n }) => [code, n])), ranges: rangesOf(figures, period.from.slice(0, 4)) }))
  const codes = [...new Set(files.flatMap(({ figures }) => figures.map(({ code }) => code)))]
  const partsOf = (code: string): readonly Part[] =>
    read.flatMap(({ counts, ranges }) => {
      const [n, range] = [counts.get(code), ranges.get(code)]
      return n === undefined || range === undefined ? [] : [{ n, range }]
    })
  return {
    format: 'boussole.rollup', version: 1, period, threshold, places: files.map(({ place }) => place),
    figures: codes.map((code) => rolled(code, partsOf(code))),
  }
}
