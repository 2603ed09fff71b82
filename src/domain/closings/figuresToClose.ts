// What a closing keeps: every figure of the period, and, of a year, what its documents are made of.
import type { OpeningCalendar } from '#domain/calendar.ts'
import { figuresIn, monthTable } from '#domain/figures/figures.ts'
import type { Tally } from '#domain/figures/tally.ts'
import type { Register } from '#domain/register/register.ts'
import { annualFigures, isTold } from '#domain/reports/annualReport.ts'
import { domifaAxes } from '#domain/reports/domifaAxes.ts'
import { prefectFigures } from '#domain/reports/prefectReport.ts'
import { firstOfMonth, lastOfMonth } from '#domain/time.ts'
import type { Period } from '#domain/time.ts'

/** Says whether a period is one month of the calendar, or one year. */
export const spanOfPeriod = ({ from, to }: Period): 'month' | 'year' | undefined => {
  if (from === firstOfMonth(from) && to === lastOfMonth(from)) return 'month'
  return from.slice(0, 4) === to.slice(0, 4) && from.endsWith('-01-01') && to.endsWith('-12-31') ? 'year' : undefined
}

const ownMonths = (register: Register, year: Period, calendar: OpeningCalendar): Tally =>
  new Map(monthTable(register, year, calendar).months.flatMap(({ period, own }) => [...own].map(([code, n]) => [`months.${period.from.slice(0, 7)}.${code}`, n] as const)))

/** The figures that a closing of this month or year keeps, by code; those that are 0 are left out, but of the year before. */
export const figuresToClose = (register: Register, period: Period, calendar: OpeningCalendar): Tally => {
  const told = spanOfPeriod(period) === 'year'
    ? [...annualFigures(register, period, calendar), ...prefectFigures(register, period, calendar), ...domifaAxes(register, period, calendar), ...ownMonths(register, period, calendar)]
    : [...figuresIn(register, period, calendar)]
  return new Map(told.filter(isTold))
}
