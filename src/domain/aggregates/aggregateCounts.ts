// Every count of a year that documents for outside are made of, before any is masked.
import type { OpeningCalendar } from '#domain/calendar.ts'
import { aggregateFigures, aggregateMonths, monthCode } from '#domain/aggregates/relations.ts'
import { closedFigures } from '#domain/closings/closings.ts'
import { figuresIn, monthTable } from '#domain/figures/figures.ts'
import type { Tally } from '#domain/figures/tally.ts'
import type { Register } from '#domain/register/register.ts'
import { domifaAxes } from '#domain/reports/domifaAxes.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import { knownDay } from '#domain/time.ts'
import type { Period } from '#domain/time.ts'

/** The months of a year, `YYYY-MM`. */
export const monthsOfYear = (year: string): readonly string[] => Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, '0')}`)

/** A calendar year, `YYYY`. */
export const yearPeriod = (year: string): Period => ({ from: knownDay(`${year}-01-01`), to: knownDay(`${year}-12-31`) })

const monthFigures = (register: Register, period: Period, calendar: OpeningCalendar): Tally =>
  new Map(monthTable(register, period, calendar).months.flatMap((row) => [...row.counts].map(([column, n]) => [monthCode(row.period.from.slice(0, 7), column), n] as const)))

/** The figures of a year by code, its months and DomiFa's groups included; a closed year as it was closed, whatever came in late (decisions/0031). */
export const toldOf = (register: Register, period: Period): Tally => {
  const { calendar } = settingsOf(register)
  const told = closedFigures(register, period) ?? new Map([...domifaAxes(register, period, calendar), ...figuresIn(register, period, calendar), ...monthFigures(register, period, calendar)])
  // What the house calls a door of its own is free text.
  const own = [...told].filter(([code]) => code.startsWith('referrals.to.') && !aggregateFigures.includes(code)).reduce((sum, [, n]) => sum + n, 0)
  return new Map([...told, ['referrals.to.own', own]])
}

/** Some counts by code; an absent one is 0. */
export const readFrom = (told: Tally, codes: readonly string[]): Tally => new Map(codes.map((code) => [code, told.get(code) ?? 0]))

/** The codes of columns in each of some months. */
export const codesOf = (months: readonly string[], columns: readonly string[]): readonly string[] => months.flatMap((month) => columns.map((column) => monthCode(month, column)))

/** All the counts of a year that such a file tells of people and acts, months included, before any is masked. */
export const aggregateCounts = (register: Register, year: string): Tally =>
  readFrom(toldOf(register, yearPeriod(year)), [...aggregateFigures, ...codesOf(monthsOfYear(year), aggregateMonths)])

