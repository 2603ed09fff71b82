import * as v from 'valibot'
import { monthsOfYear } from '#domain/aggregates/aggregateCounts.ts'
import { aggregateFormat, aggregateVersion } from '#domain/aggregates/aggregates.ts'
import type { Aggregates } from '#domain/aggregates/aggregates.ts'
import { isPartial, notHeld } from '#domain/aggregates/held.ts'
import { threshold } from '#domain/aggregates/puzzle.ts'
import { aggregateFigures, aggregateMonths, droppedMonths, firstFigures, monthCode } from '#domain/aggregates/relations.ts'
import { text, whole } from '#protocol/schemas/scalars.ts'

const count = v.pipe(whole, v.minValue(0))

// Strict: a field that nobody described has no way out of a shelter.
const counted = v.strictObject({ code: text, n: count })
const masked = v.strictObject({ code: text, n: v.null(), masked: v.literal(true) })
const untold = v.strictObject({ code: text, n: v.null(), notHeld: v.literal(true) })

const isYear = ({ from, to }: { readonly from: string; readonly to: string }): boolean => /^\d{4}-01$/.test(from) && to === `${from.slice(0, 4)}-12`

type All = { readonly year: readonly string[]; readonly month: readonly string[] }

const codesOf = (year: string, all: All): ReadonlySet<string> =>
  new Set(['openDays', ...all.year, ...monthsOfYear(year).flatMap((month) => ['openDays', ...all.month].map((column) => monthCode(month, column)))])

type Told = { readonly period: { readonly from: string }; readonly figures: readonly { readonly code: string }[] }

const tellsAll = ({ period, figures }: Told, all: All): boolean => {
  const [known, codes] = [codesOf(period.from.slice(0, 4), all), figures.map(({ code }) => code)]
  return codes.length === known.size && new Set(codes).size === known.size && codes.every((code) => known.has(code))
}

const head = {
  format: v.literal(aggregateFormat),
  place: v.pipe(text, v.trim(), v.minLength(1), v.maxLength(120)),
  period: v.pipe(v.strictObject({ from: text, to: text }), v.check(isYear)),
  threshold: v.literal(threshold),
}

const since = v.nullable(v.pipe(text, v.regex(/^\d{4}-(0[1-9]|1[0-2])$/)))

// A house without decisions called its year partial once, though it is whole.
const isSaidPartial = ({ heldFrom, partial }: Aggregates): boolean => partial === isPartial(heldFrom) || (partial && heldFrom.decisions === null)

// Said twice, it must be said alike: each month before is not held, nor the totals of what has no month, and nothing else.
const holdsTogether = (file: Aggregates): boolean => {
  const before = notHeld(file.heldFrom, monthsOfYear(file.period.from.slice(0, 4)))
  return isSaidPartial(file) && file.figures.every((figure) => 'notHeld' in figure === before.has(figure.code))
}

/** A file of aggregates, version 1: all the figures of one place and one calendar year, each once. */
export const firstAggregates = v.pipe(
  v.strictObject({ ...head, version: v.literal(1), figures: v.array(v.union([counted, masked])) }),
  v.check((file) => tellsAll(file, { year: firstFigures, month: [...aggregateMonths, ...droppedMonths] })),
)

/** Version 2: more figures, and how much of the year the register holds. */
export const aggregates = v.pipe(
  v.strictObject({
    ...head, version: v.literal(aggregateVersion), heldFrom: v.strictObject({ acts: since, decisions: since }), partial: v.boolean(), missingTablets: count,
    figures: v.array(v.union([counted, masked, untold])),
  }),
  v.check((file) => tellsAll(file, { year: aggregateFigures, month: aggregateMonths })),
  v.check((file) => holdsTogether(file)),
)

/** What any version of the file begins with. */
export const anyAggregates = v.object({ format: v.literal(aggregateFormat), version: v.number() })
