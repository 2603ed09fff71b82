// Every published figure under its code (metier.md §6). Flows are of the period, stocks of its last day: never mixed.
import { openDaysIn } from '#domain/calendar.ts'
import type { OpeningCalendar } from '#domain/calendar.ts'
import { losesClasses, withClosedClasses } from '#domain/figures/closed.ts'
import { flowsIn } from '#domain/figures/flows.ts'
import { frequenciesOf } from '#domain/figures/frequency.ts'
import { holdersInPeriod } from '#domain/figures/holdersInPeriod.ts'
import { meansOf } from '#domain/figures/means.ts'
import { newPeopleOf } from '#domain/figures/newPeople.ts'
import { stocksOn } from '#domain/figures/stocks.ts'
import type { Tally } from '#domain/figures/tally.ts'
import type { Register } from '#domain/register/register.ts'
import { monthsOf } from '#domain/time.ts'
import type { Period } from '#domain/time.ts'

/** The figures as the acts tell them today. */
const countedIn = (register: Register, period: Period, calendar: OpeningCalendar): Tally => {
  const flows = flowsIn(register, period)
  const figures = new Map([
    ...flows.sums, ...stocksOn(register, period.to), ...frequenciesOf(flows.days.values()),
    ['people', flows.people.size], ['newPeople', newPeopleOf(register, flows.people, period).size], ['openDays', openDaysIn(calendar, period)],
    ['knownPassages', (flows.sums.get('passages') ?? 0) - (flows.sums.get('anonymous') ?? 0)], ['holdersInPeriod', holdersInPeriod(register, period).length],
  ])
  return new Map([...figures, ...meansOf(figures)])
}

/**
 * The figures of a period by code; an absent code is 0. Means have one decimal, and are absent when they would divide by nothing. Where someone who
 * stands in a class was erased, the classes are those of the period's closing.
 */
export const figuresIn = (register: Register, period: Period, calendar: OpeningCalendar): Tally =>
  withClosedClasses(register, period, countedIn(register, period, calendar))

/** Says whether the classes of a period count someone who was erased as unknown: no closing tells them. */
export const classesAreLost = (register: Register, period: Period, calendar: OpeningCalendar): boolean =>
  losesClasses(register, period, () => countedIn(register, period, calendar))

/** The columns of the monthly table, in the order of the export. */
export const monthColumns = [
  'openDays', 'people', 'passages', 'entries', 'domiciliationPassages', 'breakfasts', 'lunches', 'showers', 'laundry',
  'mailIn', 'mailOut', 'first', 'renewals', 'radiations', 'refusals',
] as const
export type MonthColumn = (typeof monthColumns)[number]

const codes: Readonly<Record<string, string>> = { first: 'decisions.first', renewals: 'decisions.renewals', radiations: 'radiations.all' }

/** The code of the figure that a column of the monthly table tells (metier.md §6). */
export const figureOfColumn = (column: string): string => codes[column] ?? column

/** `own`: what the house counts besides, by figure code: its own prestations, its orientations. */
export type MonthRow = { readonly period: Period; readonly counts: ReadonlyMap<MonthColumn, number>; readonly own: Tally }

const isOwn = (code: string): boolean => code.startsWith('prestations.') || code.startsWith('referrals')

/** The columns of that table for any period: a week, a month, a year. */
export const countsIn = (register: Register, period: Period, calendar: OpeningCalendar): MonthRow => {
  const { sums, people } = flowsIn(register, period)
  const read = (column: MonthColumn): number => sums.get(figureOfColumn(column)) ?? 0
  const counts = new Map(monthColumns.map((column) => [column, read(column)]))
  const own = new Map([...sums].filter(([code]) => isOwn(code)))
  return { period, own, counts: counts.set('people', people.size).set('openDays', openDaysIn(calendar, period)) }
}

/** The months of a period, then the period as a whole: people are distinct over it, never summed. */
export const monthTable = (register: Register, period: Period, calendar: OpeningCalendar): { readonly months: readonly MonthRow[]; readonly total: MonthRow } => ({
  months: monthsOf(period).map((month) => countsIn(register, month, calendar)),
  total: countsIn(register, period, calendar),
})
