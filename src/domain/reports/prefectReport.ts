// The yearly report to the prefect [CASF D264-8]: its numbers, and when it is due.
import { openDaysIn, weekOn } from '#domain/calendar.ts'
import type { OpeningCalendar } from '#domain/calendar.ts'
import { figuresIn } from '#domain/figures/figures.ts'
import type { Tally } from '#domain/figures/tally.ts'
import type { Register } from '#domain/register/register.ts'
import { monthsOf } from '#domain/time.ts'
import type { Period } from '#domain/time.ts'

/**
 * Every number of the report of a year, by code; an absent code is 0: the house's figures, `months.2024-01.openDays`, and `calendar.weekday.<1-7>` for
 * each day of the week on which the house opened at the year's end. What no act tells stands in the year's declaration (`meansOf`).
 */
export const prefectFigures = (register: Register, year: Period, calendar: OpeningCalendar): Tally => {
  const months = monthsOf(year).map((month) => [`months.${month.from.slice(0, 7)}.openDays`, openDaysIn(calendar, month)] as const)
  const weekdays = weekOn(calendar, year.to).weekdays.map((weekday) => [`calendar.weekday.${String(weekday)}`, 1] as const)
  return new Map([...figuresIn(register, year, calendar), ...months, ...weekdays].filter(([, n]) => n !== 0))
}
