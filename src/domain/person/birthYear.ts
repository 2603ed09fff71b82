// An age that nobody has to give: a year without a day, or about which year (EDTF, ISO 8601-2).
import { ageBrackets } from '#domain/figures/ages.ts'
import type { AgeBracket } from '#domain/figures/ages.ts'
import type { ServiceDay } from '#domain/time.ts'

/** Reads a birth year, "1999" or "1999~"; gives nothing for another text, or for a year after `today`'s. */
export const birthYearIn = (text: string, today: ServiceDay): string | undefined => {
  const year = text.trim()
  return /^(19|20|21)\d\d~?$/.test(year) && year.slice(0, 4) <= today.slice(0, 4) ? year : undefined
}

const middles: Readonly<Record<AgeBracket, number>> = {
  '0-17': 12, '18-24': 21, '25-29': 27, '30-34': 32, '35-39': 37, '40-44': 42, '45-49': 47, '50-54': 52, '55-59': 57, '60-64': 62, '65+': 70,
}

/** About which year someone of a bracket was born: its middle, so that the bracket moves on with the years. */
export const aboutYearOf = (bracket: AgeBracket, today: ServiceDay): string => `${String(Number(today.slice(0, 4)) - middles[bracket])}~`

/** The bracket that was tapped today, read back from about which year. */
export const bracketTapped = (text: string, today: ServiceDay): AgeBracket | undefined => ageBrackets.find((bracket) => aboutYearOf(bracket, today) === text)
