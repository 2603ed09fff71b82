// Civil dates are text, instants are milliseconds UTC; the service day is the date in Paris (metier.md §2).
import { addMonths as shiftMonths } from 'date-fns'
import type { Brand } from '#kernel/brand.ts'

/** A civil date, `YYYY-MM-DD`. */
export type ServiceDay = Brand<string, 'ServiceDay'>
/** An hour on the wall in Paris, `HH:MM`. */
export type TimeOfDay = Brand<string, 'TimeOfDay'>
/** The moment of a gesture: instant in ms UTC, and what Paris reads on calendar and wall. */
export type Moment = { readonly ms: number; readonly day: ServiceDay; readonly at: TimeOfDay }
/** A closed interval of service days. */
export type Period = { readonly from: ServiceDay; readonly to: ServiceDay }

const two = (n: number): string => String(n).padStart(2, '0')
const dayOf = (date: Date): ServiceDay =>
  `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}` as ServiceDay
// Noon, so that no time zone's clock change can move the date.
const noonOf = (day: ServiceDay): Date =>
  new Date(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)), 12)

/** Reads `YYYY-MM-DD`, years 1900 to 2199; gives nothing for a date that the calendar does not have. */
export const serviceDay = (text: string): ServiceDay | undefined => {
  const parts = /^(19|20|21)\d\d-(\d\d)-(\d\d)$/.exec(text)
  if (parts === null || Number(parts[2]) < 1 || Number(parts[2]) > 12) return undefined
  const real = dayOf(new Date(Number(text.slice(0, 4)), Number(parts[2]) - 1, Number(parts[3]), 12))
  return real === text ? real : undefined
}

/** A date that is known to exist (a literal, a column that was checked on its way in); throws otherwise. */
export const knownDay = (text: string): ServiceDay => {
  const day = serviceDay(text)
  if (day === undefined) throw new Error(`no such day: ${text}`)
  return day
}

/** Reads `HH:MM` or `H:MM`; gives nothing for an hour that no clock shows. */
export const timeOfDay = (text: string): TimeOfDay | undefined => {
  const parts = /^(\d{1,2}):(\d\d)$/.exec(text)
  if (parts === null || Number(parts[1]) > 23 || Number(parts[2]) > 59) return undefined
  return `${two(Number(parts[1]))}:${String(parts[2])}` as TimeOfDay
}

/** The hour on the wall so many minutes after midnight, and back; takes 0 to 1439. */
export const hourAfter = (minutes: number): TimeOfDay => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}` as TimeOfDay
export const minutesAt = (time: TimeOfDay): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

const paris = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Paris', hourCycle: 'h23',
  year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit',
})

/** What calendar and wall read in Paris at an instant (ms UTC): 23:30 UTC on 31 December is 1 January. */
export const momentAt = (ms: number): Moment => {
  const part = Object.fromEntries(paris.formatToParts(ms).map(({ type, value }) => [type, value]))
  const day = `${String(part['year'])}-${String(part['month'])}-${String(part['day'])}` as ServiceDay
  return { ms, day, at: `${String(part['hour'])}:${String(part['minute'])}` as TimeOfDay }
}

/** The instant (ms UTC) at which a day is over in Paris: no clock changes there between midnight and midnight UTC. */
export const endOfDay = (day: ServiceDay): number => {
  const midnight = (dayNumber(day) + 1) * 86_400_000
  return midnight - minutesAt(momentAt(midnight).at) * 60_000
}

const numbered = new Map<number, ServiceDay>()

// Each date is reckoned once: figures and lists ask for the same few, for everyone and again after each act.
const dayNumbered = (number: number): ServiceDay => {
  const day = numbered.get(number) ?? (new Date(number * 86_400_000).toISOString().slice(0, 10) as ServiceDay)
  numbered.set(number, day)
  return day
}

/** Calendar days, across clock changes. */
export const addDays = (day: ServiceDay, count: number): ServiceDay => dayNumbered(dayNumber(day) + count)

const shifted = new Map<number, Map<ServiceDay, ServiceDay>>()

/** Calendar months, clamped to the month's last day: 30 November + 3 = 28 or 29 February (metier.md §4). */
export const addMonths = (day: ServiceDay, count: number): ServiceDay => {
  const known = shifted.get(count) ?? new Map<ServiceDay, ServiceDay>()
  shifted.set(count, known)
  const found = known.get(day) ?? dayOf(shiftMonths(noonOf(day), count))
  known.set(day, found)
  return found
}

const numbers = new Map<ServiceDay, number>()

/** The number of days since 1970-01-01, for counting between days. */
export const dayNumber = (day: ServiceDay): number => {
  const number = numbers.get(day) ?? Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / 86_400_000
  numbers.set(day, number)
  return number
}

/** Days from one date to another, negative when it lies before. */
export const daysBetween = (from: ServiceDay, to: ServiceDay): number => dayNumber(to) - dayNumber(from)

/** 1 for Monday to 7 for Sunday. */
export const weekdayOf = (day: ServiceDay): number => ((dayNumber(day) + 3) % 7) + 1

/** Full years on a day (metier.md §2). */
export const ageOn = (birth: ServiceDay, day: ServiceDay): number =>
  Number(day.slice(0, 4)) - Number(birth.slice(0, 4)) - (day.slice(5) < birth.slice(5) ? 1 : 0)

/** The last day, included, of a year that starts on `start`; from 29 February: 28 February (metier.md §3). */
export const lastDayOfYearFrom = (start: ServiceDay): ServiceDay =>
  start.endsWith('-02-29') ? addMonths(start, 12) : addDays(addMonths(start, 12), -1)

/** The first day of a date's month. */
export const firstOfMonth = (day: ServiceDay): ServiceDay => `${day.slice(0, 7)}-01` as ServiceDay
/** The last day of a date's month. */
export const lastOfMonth = (day: ServiceDay): ServiceDay => addDays(addMonths(firstOfMonth(day), 1), -1)

/** Every day of a period, in order. */
export const daysOf = ({ from, to }: Period): readonly ServiceDay[] => {
  const first = dayNumber(from)
  return Array.from({ length: Math.max(0, dayNumber(to) - first + 1) }, (_, i) => dayNumbered(first + i))
}

/** The months that a period touches, each cut to the period. */
export const monthsOf = ({ from, to }: Period): readonly Period[] => {
  const months: Period[] = []
  for (let first = from; first <= to; first = addDays(lastOfMonth(first), 1))
    months.push({ from: first, to: lastOfMonth(first) < to ? lastOfMonth(first) : to })
  return months
}

/** The weeks, Monday to Sunday, that a period touches, each cut to the period. */
export const weeksOf = ({ from, to }: Period): readonly Period[] => {
  const weeks: Period[] = []
  for (let first = from; first <= to; first = addDays(first, 8 - weekdayOf(first))) {
    const sunday = addDays(first, 7 - weekdayOf(first))
    weeks.push({ from: first, to: sunday < to ? sunday : to })
  }
  return weeks
}
