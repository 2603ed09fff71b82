// When people come: the passages of a period by weekday and by hour (metier.md §6).
import { isOpen } from '#domain/calendar.ts'
import type { OpeningCalendar } from '#domain/calendar.ts'
import type { Fact } from '#domain/facts/fact.ts'
import { count } from '#domain/figures/tally.ts'
import type { PersonId } from '#domain/ids.ts'
import { actsOn } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'
import { daysOf, weekdayOf } from '#domain/time.ts'
import type { Period, TimeOfDay } from '#domain/time.ts'

export type Weekday = {
  /** 1 for Monday to 7 for Sunday. */
  readonly weekday: number
  readonly passages: number
  /** How many of them the calendar says open, in the period. */
  readonly openDays: number
}

export type Arrivals = {
  readonly weekdays: readonly Weekday[]
  /** Passages by the hour at which each began, 0 to 23. */
  readonly hours: ReadonlyMap<number, number>
  /** Those whose hour nobody noted, as most imports. With `hours`, they make the figure `passages`. */
  readonly withoutHour: number
}

type Heads = { readonly at: TimeOfDay | undefined; readonly n: number }

const earlier = (a: TimeOfDay | undefined, b: TimeOfDay | undefined): TimeOfDay | undefined => (a === undefined || (b !== undefined && b < a) ? b : a)

// One passage for someone on a day, at the first hour that is known of it; each head without a name at its own.
const passagesOf = (acts: readonly Fact[]): readonly Heads[] => {
  const first = new Map<PersonId, TimeOfDay | undefined>()
  for (const { kind, person, data } of acts) if (kind === 'passage' && person !== undefined) first.set(person, earlier(first.get(person), data.at))
  const unnamed = acts.flatMap(({ kind, data, n }) => (kind === 'anonymousPassage' ? [{ at: data.at, n: n ?? 1 }] : []))
  return [...[...first.values()].map((at) => ({ at, n: 1 })), ...unnamed]
}

const sumOf = (heads: readonly Heads[]): number => heads.reduce((sum, { n }) => sum + n, 0)

/** The passages of a period, laid out by weekday and by hour; each way they add up to the figure `passages`. */
export const arrivalsIn = (register: Register, period: Period, calendar: OpeningCalendar): Arrivals => {
  const [hours, passages, openDays] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()]
  for (const day of daysOf(period)) {
    const weekday = String(weekdayOf(day))
    if (isOpen(calendar, day)) count(openDays, weekday)
    const heads = passagesOf(actsOn(register, day))
    count(passages, weekday, sumOf(heads))
    for (const { at, n } of heads) count(hours, at === undefined ? '' : String(Number(at.slice(0, 2))), n)
  }
  const withoutHour = hours.get('') ?? 0
  hours.delete('')
  return {
    weekdays: ['1', '2', '3', '4', '5', '6', '7'].map((weekday) => ({ weekday: Number(weekday), passages: passages.get(weekday) ?? 0, openDays: openDays.get(weekday) ?? 0 })),
    hours: new Map([...hours].map(([hour, n]) => [Number(hour), n])),
    withoutHour,
  }
}
