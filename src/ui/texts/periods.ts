// How a period is called.
import { isoWeek } from '#domain/isoWeek.ts'
import type { Period } from '#domain/time.ts'
import { longDay, monthAndYear, shortDay } from '#ui/texts/dates.ts'

/** "du 6 octobre au 13 novembre 2026". */
export const fromTo = ({ from, to }: Period): string =>
  from.slice(0, 4) === to.slice(0, 4) ? `du ${shortDay(from)} au ${longDay(to)}` : `du ${longDay(from)} au ${longDay(to)}`

/** "semaine 45". */
export const weekName = ({ from }: Period): string => `semaine ${String(isoWeek(from))}`

/** "du 2 au 8 novembre 2026"; a month or a year that ends within it is said. */
export const spanOfWeek = ({ from, to }: Period): string =>
  from.slice(0, 7) === to.slice(0, 7) ? `du ${from.endsWith('-01') ? '1er' : String(Number(from.slice(8)))} au ${longDay(to)}` : fromTo({ from, to })

/** "4e trimestre 2026". */
export const quarterName = ({ from }: Period): string => {
  const rank = (Number(from.slice(5, 7)) + 2) / 3
  return `${String(rank)}${rank === 1 ? 'er' : 'e'} trimestre ${from.slice(0, 4)}`
}

const monthName = (month: string): string => month.replace(/ \d+$/, '')

/** "octobre à décembre". */
export const spanOfQuarter = ({ from, to }: Period): string => `${monthName(monthAndYear(from))} à ${monthName(monthAndYear(to))}`
