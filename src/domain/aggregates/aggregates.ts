// What leaves for an observatoire: the counts of one place and one year, without a person, small ones masked (decisions/0035).
import { ok, refuse } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import type { OpeningCalendar } from '#domain/calendar.ts'
import { maskOf } from '#domain/aggregates/mask.ts'
import { threshold } from '#domain/aggregates/puzzle.ts'
import { aggregateFigures, aggregateMonths, monthCode, relationsOf } from '#domain/aggregates/relations.ts'
import { closedFigures } from '#domain/closings/closings.ts'
import { figuresIn, monthTable } from '#domain/figures/figures.ts'
import type { Tally } from '#domain/figures/tally.ts'
import type { Register } from '#domain/register/register.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import { knownDay } from '#domain/time.ts'
import type { Period, ServiceDay } from '#domain/time.ts'

/** A count under its code (metier.md §6), or that it is masked. */
export type AggregateFigure = { readonly code: string; readonly n: number } | { readonly code: string; readonly n: null; readonly masked: true }

export const aggregateFormat = 'boussole.aggregates'
export const aggregateVersion = 1

export type Aggregates = {
  readonly format: typeof aggregateFormat
  readonly version: typeof aggregateVersion
  readonly place: string
  /** Months, `YYYY-MM`, both included: a calendar year. */
  readonly period: { readonly from: string; readonly to: string }
  /** Counts from 1 to below it are masked. */
  readonly threshold: typeof threshold
  readonly figures: readonly AggregateFigure[]
}

/**
 * `notOver`: the year still runs, and a second file of it would tell by its difference who came in between. `noPlace`: the house has no name yet.
 * `notHeld`: the register holds nothing of that year, and zeros would be read as true.
 */
export type AggregatesRefusal = 'notOver' | 'noPlace' | 'notHeld'

/** The months of a year, `YYYY-MM`. */
export const monthsOfYear = (year: string): readonly string[] => Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, '0')}`)

const yearPeriod = (year: string): Period => ({ from: knownDay(`${year}-01-01`), to: knownDay(`${year}-12-31`) })

const monthFigures = (register: Register, period: Period, calendar: OpeningCalendar): Tally =>
  new Map(monthTable(register, period, calendar).months.flatMap((row) => [...row.counts].map(([column, n]) => [monthCode(row.period.from.slice(0, 7), column), n] as const)))

// A closed year is told as it was closed: a file made again says the same, whatever came in late (decisions/0031).
const toldOf = (register: Register, period: Period): Tally => {
  const { calendar } = settingsOf(register)
  return closedFigures(register, period) ?? new Map([...figuresIn(register, period, calendar), ...monthFigures(register, period, calendar)])
}

const readFrom = (told: Tally, codes: readonly string[]): Tally => new Map(codes.map((code) => [code, told.get(code) ?? 0]))

const codesOf = (months: readonly string[], columns: readonly string[]): readonly string[] => months.flatMap((month) => columns.map((column) => monthCode(month, column)))

/** All the counts of a year that such a file tells of people and acts, months included, before any is masked. */
export const aggregateCounts = (register: Register, year: string): Tally =>
  readFrom(toldOf(register, yearPeriod(year)), [...aggregateFigures, ...codesOf(monthsOfYear(year), aggregateMonths)])

const maskIn = (counts: Tally, year: string): ReadonlySet<string> => maskOf(counts, relationsOf(monthsOfYear(year)))

/** The codes of a year that nobody outside may read: those that its file of aggregates masks (metier.md §6), whatever else tells them. */
export const maskedCodes = (register: Register, year: string): ReadonlySet<string> => maskIn(aggregateCounts(register, year), year)

/** Counts as they leave, those that relations would give away masked with the small ones. */
export const maskedFigures = (counts: Tally, year: string): readonly AggregateFigure[] => {
  const masked = maskIn(counts, year)
  return [...counts].map(([code, n]) => (masked.has(code) ? { code, n: null, masked: true } : { code, n }))
}

const openDays = (register: Register, year: string): readonly AggregateFigure[] =>
  [...readFrom(toldOf(register, yearPeriod(year)), ['openDays', ...codesOf(monthsOfYear(year), ['openDays'])])].map(([code, n]) => ({ code, n }))

/** A year of this place for outside: nobody's id, no text but the place's name, no day. `today` tells whether the year is over. */
export const aggregatesOf = (register: Register, year: string, today: ServiceDay): Result<Aggregates, AggregatesRefusal> => {
  const place = settingsOf(register).place.trim()
  if (today <= yearPeriod(year).to) return refuse('notOver')
  if (place === '') return refuse('noPlace')
  const counts = aggregateCounts(register, year)
  if ([...counts.values()].every((n) => n === 0)) return refuse('notHeld')
  return ok({
    format: aggregateFormat, version: aggregateVersion, place, period: { from: `${year}-01`, to: `${year}-12` }, threshold,
    figures: [...openDays(register, year), ...maskedFigures(counts, year)],
  })
}
