import type { OpeningCalendar } from '#domain/calendar.ts'
import { withClosedClasses } from '#domain/figures/closed.ts'
import { figuresIn } from '#domain/figures/figures.ts'
import type { Tally } from '#domain/figures/tally.ts'
import type { Register } from '#domain/register/register.ts'
import { domifaActs } from '#domain/reports/domifaActs.ts'
import { domifaStock } from '#domain/reports/domifaStock.ts'
import type { Period } from '#domain/time.ts'

const counted = (register: Register, period: Period, calendar: OpeningCalendar): Tally =>
  new Map([...figuresIn(register, period, calendar), ...domifaStock(register, period.to), ...domifaActs(register, period)].filter(([, n]) => n !== 0))

/**
 * Every number of DomiFa's three axes, by code: the house's own figures where they are the same, `domifa.<code>` where DomiFa groups otherwise; an
 * absent code is 0. Stocks are of the period's last day. Where someone was erased, the classes are those of the period's closing, as in the house's figures.
 */
export const domifaAxes = (register: Register, period: Period, calendar: OpeningCalendar): Tally =>
  withClosedClasses(register, period, counted(register, period, calendar))
