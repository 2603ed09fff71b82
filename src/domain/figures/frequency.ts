// How often people came: each person's days of a period, in classes that are rhythms of a year (decisions/0033).
import { count } from '#domain/figures/tally.ts'
import type { Tally } from '#domain/figures/tally.ts'

/** Days with a passage, in a year: once; a few times; up to once a month; up to once a week; more often. */
export const frequencyBands = ['1', '2-5', '6-12', '13-52', '53+'] as const
export type FrequencyBand = (typeof frequencyBands)[number]

/** The least and the most days of each in a year. */
export const bandDays: Readonly<Record<FrequencyBand, readonly [least: number, most: number]>> = { '1': [1, 1], '2-5': [2, 5], '6-12': [6, 12], '13-52': [13, 52], '53+': [53, 366] }

/** The class of someone who came on so many days; throws for nobody's zero. */
export const frequencyOf = (days: number): FrequencyBand => {
  if (days < 1) throw new Error('who never came has no frequency')
  return frequencyBands.find((band) => days <= bandDays[band][1]) ?? '53+'
}

const figure = 'people.byPassages.'

/** Says whether a code is one of those classes, and which. */
export const bandOfCode = (code: string): FrequencyBand | undefined => frequencyBands.find((band) => code === `${figure}${band}`)

/** The people of a period by how often they came, under their codes: they sum to `people`. */
export const frequenciesOf = (daysOfEach: Iterable<number>): Tally => {
  const bands = new Map<string, number>()
  for (const days of daysOfEach) count(bands, frequencyOf(days))
  return new Map([...bands].map(([band, n]) => [`${figure}${band}`, n]))
}
