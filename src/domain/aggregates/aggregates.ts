// What leaves for an observatoire: the counts of one place and one year, without a person, small ones masked (decisions/0035).
import { ok, refuse } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import { openDaysIn } from '#domain/calendar.ts'
import type { OpeningCalendar } from '#domain/calendar.ts'
import { maskOf } from '#domain/aggregates/mask.ts'
import { threshold } from '#domain/aggregates/puzzle.ts'
import { aggregateFigures, aggregateMonths, monthCode, relationsOf } from '#domain/aggregates/relations.ts'
import { figuresIn, monthTable } from '#domain/figures/figures.ts'
import type { Tally } from '#domain/figures/tally.ts'
import type { Register } from '#domain/register/register.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import { knownDay, monthsOf } from '#domain/time.ts'
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

/** `notOver`: the year still runs, and a second file of it would tell by its difference who came in between. `noPlace`: the house has no name yet. */
export type AggregatesRefusal = 'notOver' | 'noPlace'

/** The months of a year, `YYYY-MM`. */
export const monthsOfYear = (year: string): readonly string[] => Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, '0')}`)

const monthColumns: ReadonlySet<string> = new Set(aggregateMonths)
const isTold = (column: string): boolean => monthColumns.has(column)

/** All the counts of a year that such a file tells of people and acts, months included, before any is masked. */
export const aggregateCounts = (register: Register, period: Period): Tally => {
  const { calendar } = settingsOf(register)
  const year = figuresIn(register, period, calendar)
  const { months } = monthTable(register, period, calendar)
  return new Map([
    ...aggregateFigures.map((code) => [code, year.get(code) ?? 0] as const),
    ...months.flatMap(({ period: { from }, counts }) => [...counts].filter(([column]) => isTold(column)).map(([column, n]) => [monthCode(from.slice(0, 7), column), n] as const)),
  ])
}

/** Counts as they leave, those that relations would give away masked with the small ones. */
export const maskedFigures = (counts: Tally, year: string): readonly AggregateFigure[] => {
  const masked = maskOf(counts, relationsOf(monthsOfYear(year)))
  return [...counts].map(([code, n]) => (masked.has(code) ? { code, n: null, masked: true } : { code, n }))
}

const openDays = (calendar: OpeningCalendar, period: Period): readonly AggregateFigure[] => [
  { code: 'openDays', n: openDaysIn(calendar, period) },
  ...monthsOf(period).map((month) => ({ code: monthCode(month.from.slice(0, 7), 'openDays'), n: openDaysIn(calendar, month) })),
]

/** A year of this place for outside: nobody's id, no text but the place's name, no day. `today` tells whether the year is over. */
export const aggregatesOf = (register: Register, year: string, today: ServiceDay): Result<Aggregates, AggregatesRefusal> => {
  const period = { from: knownDay(`${year}-01-01`), to: knownDay(`${year}-12-31`) }
  const { calendar, place: name } = settingsOf(register)
  const place = name.trim()
  if (today <= period.to) return refuse('notOver')
  if (place === '') return refuse('noPlace')
  return ok({
    format: aggregateFormat, version: aggregateVersion, place, period: { from: `${year}-01`, to: `${year}-12` }, threshold,
    figures: [...openDays(calendar, period), ...maskedFigures(aggregateCounts(register, period), year)],
  })
}
