// Everything the room shows of a period, computed once per state of the register: a year takes a few ms, and no tap waits for it.
import { isOpen } from '#domain/calendar.ts'
import { classesAreLost, countsIn, figuresIn, monthTable } from '#domain/figures/figures.ts'
import type { MonthRow } from '#domain/figures/figures.ts'
import type { Tally } from '#domain/figures/tally.ts'
import type { Register } from '#domain/register/register.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import { daysOf, monthsOf, weeksOf } from '#domain/time.ts'
import type { Period, ServiceDay } from '#domain/time.ts'

export type DayCount = { readonly day: ServiceDay; readonly passages: number }

export type Bilan = {
  /** Whose figures they are. */
  readonly register: Register
  readonly period: Period
  readonly figures: Tally
  readonly total: MonthRow
  /** Several months are read by the month; within one, by the week and the day. */
  readonly months: readonly MonthRow[]
  readonly weeks: readonly MonthRow[]
  readonly days: readonly DayCount[]
  /** Someone who was erased stands in the classes as unknown: no closing tells them. */
  readonly classesLost: boolean
}

const compute = (register: Register, period: Period): Bilan => {
  const { calendar } = settingsOf(register)
  const { months, total } = monthTable(register, period, calendar)
  const byMonth = monthsOf(period).length > 1
  const count = (span: Period) => countsIn(register, span, calendar)
  const passages = (day: ServiceDay) => count({ from: day, to: day }).counts.get('passages') ?? 0
  const days = byMonth ? [] : daysOf(period).map((day) => ({ day, passages: passages(day) }))
  return {
    register, period, total, figures: figuresIn(register, period, calendar),
    months: byMonth ? months : [],
    weeks: byMonth ? [] : weeksOf(period).map(count),
    days: days.filter(({ day, passages: n }) => n > 0 || isOpen(calendar, day)),
    classesLost: classesAreLost(register, period, calendar),
  }
}

const known = new WeakMap<Register, Map<string, Bilan>>()

/** The figures of a period. The same answer is given until an act changes the register. */
export const bilanOf = (register: Register, period: Period): Bilan => {
  const answers = known.get(register) ?? new Map<string, Bilan>()
  known.set(register, answers)
  const key = `${period.from} ${period.to}`
  const bilan = answers.get(key) ?? compute(register, period)
  answers.set(key, bilan)
  return bilan
}
