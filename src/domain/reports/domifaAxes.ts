import type { OpeningCalendar } from '#domain/calendar.ts'
import { figuresIn } from '#domain/figures/figures.ts'
import type { Tally } from '#domain/figures/tally.ts'
import type { Register } from '#domain/register/register.ts'
import { domifaActs } from '#domain/reports/domifaActs.ts'
import { domifaStock } from '#domain/reports/domifaStock.ts'
import type { Period } from '#domain/time.ts'

/**
 * Every number of DomiFa's three axes, by code: the house's own figures where they are the same, `domifa.<code>` where DomiFa groups otherwise; an
 * absent code is 0. Stocks are of the period's last day.
 */
export const domifaAxes = (register: Register, period: Period, calendar: OpeningCalendar): Tally =>
  new Map([...figuresIn(register, period, calendar), ...domifaStock(register, period.to), ...domifaActs(register, period)].filter(([, n]) => n !== 0))
