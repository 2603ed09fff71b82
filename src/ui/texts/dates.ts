// Dates and hours as they are said: "mardi 17 novembre", "4 mai 2027", "9 h 12".
import { dayNumber, daysBetween } from '#domain/time.ts'
import type { ServiceDay, TimeOfDay } from '#domain/time.ts'

const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('fr-FR', { ...options, timeZone: 'UTC' })
const withYear = format({ day: 'numeric', month: 'long', year: 'numeric' })
const withWeekday = format({ weekday: 'long', day: 'numeric', month: 'long' })
const noYear = format({ day: 'numeric', month: 'long' })
const brief = format({ day: 'numeric', month: 'short' })
const briefWithYear = format({ day: 'numeric', month: 'short', year: 'numeric' })
const weekdayOnly = format({ weekday: 'long' })
const monthOnly = format({ month: 'long', year: 'numeric' })
const monthBrief = format({ month: 'short' })

const instant = (day: ServiceDay): number => dayNumber(day) * 86_400_000
// "1 janvier" is said "1er janvier".
const first = (text: string): string => text.replace(/(^|\s)1 (?=\p{L})/u, '$11er ')

/** "mardi 17 novembre". */
export const weekdayAndDay = (day: ServiceDay): string => first(withWeekday.format(instant(day)))
/** "17 novembre". */
export const shortDay = (day: ServiceDay): string => first(noYear.format(instant(day)))
// A long list says the same few dates thousands of times.
const saidOnce = (formatted: Intl.DateTimeFormat): ((day: ServiceDay) => string) => {
  const known = new Map<ServiceDay, string>()
  return (day) => {
    const said = known.get(day) ?? first(formatted.format(instant(day)))
    known.set(day, said)
    return said
  }
}
const briefly = saidOnce(brief)
const brieflyWithYear = saidOnce(briefWithYear)

/** "4 mai 2027". */
export const longDay = saidOnce(withYear)
/** Where room is short: "17 nov.", with the year when it is not that of `today`. */
export const compactDay = (day: ServiceDay, today: ServiceDay): string => (day.slice(0, 4) === today.slice(0, 4) ? briefly : brieflyWithYear)(day)
/** "octobre 2026". */
export const monthAndYear = (day: ServiceDay): string => monthOnly.format(instant(day))
/** "mardi", from 1 for Monday to 7 for Sunday. */
export const weekdayName = (weekday: number): string => weekdayOnly.format((weekday + 3) * 86_400_000)
/** "oct.". */
export const monthShort = (day: ServiceDay): string => monthBrief.format(instant(day))
/** "17/11/2026". */
export const numericDay = (day: ServiceDay): string => `${day.slice(8)}/${day.slice(5, 7)}/${day.slice(0, 4)}`
/** "9 h 12". */
export const hour = (at: TimeOfDay): string => `${String(Number(at.slice(0, 2)))} h ${at.slice(3)}`

/** A past day as one says it: "hier", "lundi dernier" within a week, "le 3 novembre", "le 3 novembre 2025" before this year. */
export const pastDay = (day: ServiceDay, today: ServiceDay): string => {
  const ago = daysBetween(day, today)
  if (ago === 0) return 'aujourd’hui'
  if (ago === 1) return 'hier'
  if (ago > 1 && ago < 7) return `${weekdayOnly.format(instant(day))} dernier`
  return `le ${day.slice(0, 4) === today.slice(0, 4) ? shortDay(day) : longDay(day)}`
}
