import { at } from '#kernel/at.ts'
import { ageOn } from '#domain/time.ts'
import type { ServiceDay } from '#domain/time.ts'

/** The brackets of the house's report (metier.md §6), youngest first. */
export const ageBrackets = [
  '0-17', '18-24', '25-29', '30-34', '35-39', '40-44', '45-49', '50-54', '55-59', '60-64', '65+',
] as const
export type AgeBracket = (typeof ageBrackets)[number]

export type Born = { readonly birthDate?: ServiceDay; readonly birthYear?: string }

/** Whole years; of a year alone, the age that is reached within the year, as the INSEE counts by generations: it is right on 31 December. NaN where nobody knows. */
export const ageOf = ({ birthDate, birthYear }: Born, day: ServiceDay): number => {
  if (birthDate !== undefined) return birthDate > day ? NaN : ageOn(birthDate, day)
  return birthYear === undefined ? NaN : Number(day.slice(0, 4)) - Number(birthYear.slice(0, 4))
}

/** The bracket of someone's age on a day, by their birth date, else by the year that they said; `unknown` without either, or with one that is still ahead. */
export const ageBracketOn = (born: Born, day: ServiceDay): AgeBracket | 'unknown' => {
  const age = ageOf(born, day)
  return age >= 0 ? at(ageBrackets.filter((bracket) => bracket === '65+' || age <= Number(bracket.split('-')[1])), 0) : 'unknown'
}
