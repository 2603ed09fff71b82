import { addDays, dayNumber, knownDay, weekdayOf } from '#domain/time.ts'
import type { ServiceDay } from '#domain/time.ts'

/** The number of a day's week, Monday to Sunday: the first of a year is the one that holds its first Thursday (ISO 8601). */
export const isoWeek = (day: ServiceDay): number => {
  const thursday = addDays(day, 4 - weekdayOf(day))
  return 1 + Math.floor((dayNumber(thursday) - dayNumber(knownDay(`${thursday.slice(0, 4)}-01-01`))) / 7)
}
