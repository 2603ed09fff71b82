import { daysBetween } from '#domain/time.ts'
import type { ServiceDay } from '#domain/time.ts'
import { compactDay, numericDay, pastDay } from '#ui/texts/dates.ts'

/** A past day where room is short: "hier", "lundi", "le 5 nov.", "le 5 nov. 2025". */
export const lastTime = (day: ServiceDay, today: ServiceDay): string =>
  daysBetween(day, today) < 7 ? pastDay(day, today).replace(' dernier', '') : `le ${compactDay(day, today)}`

/** The same on a tile, which has one line: "12/01/2024" before this year. */
export const tileTime = (day: ServiceDay, today: ServiceDay): string =>
  day.slice(0, 4) === today.slice(0, 4) ? lastTime(day, today) : numericDay(day)
