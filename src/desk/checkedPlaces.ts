import { ok, refuse } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import type { Place } from '#domain/washroom/words.ts'
import type { Refusal } from '#desk/refusal.ts'

const longestName = 40
const mostMinutes = 240
const mostPlaces = 40

const fits = ({ minutes }: Place): boolean => Number.isInteger(minutes) && minutes >= 1 && minutes <= mostMinutes

/** Refuses cabins and machines without a name or of the same one, names over 40 characters, turns that are not 1 to 240 minutes, and more than 40 of them. */
export const checkedPlaces = (places: readonly Place[]): Result<null, Refusal> => {
  const names = places.map(({ name }) => name.trim().toLocaleLowerCase('fr'))
  if (names.includes('')) return refuse({ code: 'nameMissing' })
  if (names.some((name) => name.length > longestName)) return refuse({ code: 'textTooLong' })
  if (new Set(names).size < names.length || new Set(places.map(({ code }) => code)).size < places.length) return refuse({ code: 'numberTaken' })
  return places.length <= mostPlaces && places.every(fits) ? ok(null) : refuse({ code: 'outOfRange' })
}
