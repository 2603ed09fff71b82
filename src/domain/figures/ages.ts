import { at } from '#kernel/at.ts'
import { ageOn } from '#domain/time.ts'
import type { ServiceDay } from '#domain/time.ts'

/** The brackets of the house's report (metier.md §6), youngest first. */
export const ageBrackets = [
  '0-17', '18-24', '25-29', '30-34', '35-39', '40-44', '45-49', '50-54', '55-59', '60-64', '65+',
] as const
export type AgeBracket = (typeof ageBrackets)[number]

/** The bracket of someone's age on a day; `unknown` without a birth date, or with one that is still ahead. */
export const ageBracketOn = (birth: ServiceDay | undefined, day: ServiceDay): AgeBracket | 'unknown' => {
  if (birth === undefined || birth > day) return 'unknown'
  const age = ageOn(birth, day)
  return at(ageBrackets.filter((bracket) => bracket === '65+' || age <= Number(bracket.split('-')[1])), 0)
}
