import { ageOf } from '#domain/figures/ages.ts'
import type { Born } from '#domain/figures/ages.ts'
import type { ServiceDay } from '#domain/time.ts'

/** DomiFa's own brackets, in its report only (metier.md §6), youngest first. */
export const domifaBrackets = [
  '0-17', '18-25', '26-29', '30-34', '35-39', '40-44', '45-49', '50-54', '55-59', '60-64', '65-69', '70-74', '75+',
] as const
export type DomifaBracket = (typeof domifaBrackets)[number]

/** DomiFa's bracket of someone's age on a day; `unknown` without a birth date or year, or with one that is still ahead. */
export const domifaBracketOn = (born: Born, day: ServiceDay): DomifaBracket | 'unknown' => {
  const age = ageOf(born, day)
  return (age >= 0 && domifaBrackets.findLast((bracket) => parseInt(bracket, 10) <= age)) || 'unknown'
}

/** Whether someone is of age on a day. */
export const majorityOn = (born: Born, day: ServiceDay): 'minors' | 'adults' | 'unknown' => {
  const bracket = domifaBracketOn(born, day)
  if (bracket === 'unknown') return 'unknown'
  return bracket === '0-17' ? 'minors' : 'adults'
}
