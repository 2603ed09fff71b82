// The period before, and the same one a year ago, beside a period: flows of the same length, stocks of the same day of the year (metier.md §6).
import type { Fact } from '#domain/facts/fact.ts'
import { figuresIn } from '#domain/figures/figures.ts'
import { notedIn } from '#domain/figures/noted.ts'
import type { Tally } from '#domain/figures/tally.ts'
import type { Register } from '#domain/register/register.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import { addDays, addMonths, daysBetween } from '#domain/time.ts'
import type { Period, ServiceDay } from '#domain/time.ts'
import { kindOfPeriod, neighbour, periodAround } from '#ui/figures/period.ts'

/** `isNoted`: a figure that nobody had noted by then is left blank; a 0 would be read as true. */
export type Counted = { readonly period: Period; readonly figures: Tally; readonly isNoted: (code: string) => boolean }

export type Compared = {
  /** Up to today where the period still runs: the others are cut after as many days. */
  readonly now: Counted
  readonly running: boolean
  /** Absent where the register began within it, or after: part of a period is no period. */
  readonly before: Counted | undefined
  /** Absent as well where the period is a year: the one before is the same. */
  readonly yearBefore: Counted | undefined
}

// 364 days: the same weekday, the same kind of week.
const sameWeekdays = ({ from, to }: Period): Period => ({ from: addDays(from, -364), to: addDays(to, -364) })

const aYearAgo = (period: Period): Period => {
  if (kindOfPeriod(period) === 'month') return periodAround('month', addMonths(period.from, -12))
  return daysBetween(period.from, period.to) < 14 ? sameWeekdays(period) : { from: addMonths(period.from, -12), to: addMonths(period.to, -12) }
}

const yearOf = ({ from }: Period): number => Number(from.slice(0, 4))

/** The day of another period that today is of this one: the same date of a year, else after as many days. */
const dayIn = (whole: Period, period: Period, today: ServiceDay): ServiceDay =>
  kindOfPeriod(period) === 'year' ? addMonths(today, 12 * (yearOf(whole) - yearOf(period))) : addDays(whole.from, daysBetween(period.from, today))

const isWelcome = ({ kind }: Fact): boolean => kind === 'passage' || kind === 'anonymousPassage'

/** From when on passages are noted: an import may tell decisions of years of which it holds nothing else. */
const firstDay = (register: Register): ServiceDay | undefined => [...register.days].filter(([, facts]) => facts.some(isWelcome)).map(([day]) => day).sort()[0]

/** A register that began within its first week holds a period. */
const grace = 6

/** What a period is compared with on a day. */
export const comparedOn = (register: Register, period: Period, today: ServiceDay): Compared => {
  const { calendar } = settingsOf(register)
  const running = period.from <= today && today < period.to
  const cut = (whole: Period): Period => {
    const last = running ? dayIn(whole, period, today) : whole.to
    return { from: whole.from, to: last < whole.to ? last : whole.to }
  }
  const first = firstDay(register)
  const counted = (whole: Period): Counted => {
    const [days, figures] = [cut(whole), figuresIn(register, cut(whole), calendar)]
    return { period: days, figures, isNoted: notedIn(register, days, figures) }
  }
  const known = (whole: Period): Counted | undefined => (first === undefined || addDays(whole.from, grace) < first || cut(whole).to < first ? undefined : counted(whole))
  const before = neighbour(period, -1)
  return { now: counted(period), running, before: known(before), yearBefore: kindOfPeriod(period) === 'year' ? undefined : known(aYearAgo(period)) }
}
