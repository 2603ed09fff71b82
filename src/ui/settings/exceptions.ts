// The dates on which the house is not open as in other weeks.
import type { OpeningCalendar } from '#domain/calendar.ts'
import { addDays } from '#domain/time.ts'
import type { Period, ServiceDay } from '#domain/time.ts'

export type ExceptionKind = 'closedOn' | 'openOn'
export type Exception = Period & { readonly kind: ExceptionKind }

const kinds: readonly ExceptionKind[] = ['closedOn', 'openOn']

/** Some days become exceptions of a kind, whatever they were before; without a kind they are like the others again. */
export const withDays = (calendar: OpeningCalendar, kind: ExceptionKind | undefined, days: readonly ServiceDay[]): Pick<OpeningCalendar, ExceptionKind> => {
  const left = (own: ExceptionKind) => calendar[own].filter((day) => !days.includes(day))
  const next = (own: ExceptionKind) => (own === kind ? [...left(own), ...days].sort() : left(own))
  return { closedOn: next('closedOn'), openOn: next('openOn') }
}

const spansOf = (days: readonly ServiceDay[]): readonly Period[] =>
  days.toSorted().reduce<readonly Period[]>((spans, day) => {
    const last = spans.at(-1)
    return last !== undefined && addDays(last.to, 1) === day ? [...spans.slice(0, -1), { from: last.from, to: day }] : [...spans, { from: day, to: day }]
  }, [])

/** The exceptions as spans of days in a row, in order. */
export const exceptionsOf = (calendar: OpeningCalendar): readonly Exception[] =>
  kinds.flatMap((kind) => spansOf(calendar[kind]).map((span) => ({ ...span, kind }))).toSorted((a, b) => (a.from < b.from ? -1 : 1))
