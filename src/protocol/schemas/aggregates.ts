import * as v from 'valibot'
import { aggregateFormat, aggregateVersion, monthsOfYear } from '#domain/aggregates/aggregates.ts'
import { threshold } from '#domain/aggregates/puzzle.ts'
import { aggregateFigures, aggregateMonths, monthCode } from '#domain/aggregates/relations.ts'
import { text, whole } from '#protocol/schemas/scalars.ts'

const count = v.pipe(whole, v.minValue(0))

// Strict: a field that nobody described has no way out of a shelter.
const figure = v.union([
  v.strictObject({ code: text, n: count }),
  v.strictObject({ code: text, n: v.null(), masked: v.literal(true) }),
])

const isYear = ({ from, to }: { readonly from: string; readonly to: string }): boolean => /^\d{4}-01$/.test(from) && to === `${from.slice(0, 4)}-12`

const codesOf = (year: string): ReadonlySet<string> =>
  new Set(['openDays', ...aggregateFigures, ...monthsOfYear(year).flatMap((month) => ['openDays', ...aggregateMonths].map((column) => monthCode(month, column)))])

const tellsAll = (codes: readonly string[], year: string): boolean => {
  const known = codesOf(year)
  return codes.length === known.size && new Set(codes).size === known.size && codes.every((code) => known.has(code))
}

/** A file of aggregates, version 1: all the figures of one place and one calendar year, each once. */
export const aggregates = v.pipe(
  v.strictObject({
    format: v.literal(aggregateFormat),
    version: v.literal(aggregateVersion),
    place: v.pipe(text, v.trim(), v.minLength(1), v.maxLength(120)),
    period: v.pipe(v.strictObject({ from: text, to: text }), v.check(isYear)),
    threshold: v.literal(threshold),
    figures: v.array(figure),
  }),
  v.check(({ period, figures }) => tellsAll(figures.map(({ code }) => code), period.from.slice(0, 4))),
)

/** What any version of the file begins with. */
export const anyAggregates = v.object({ format: v.literal(aggregateFormat), version: v.number() })
