// How often people came: each person's days of a period, in classes that are rhythms of a year (decisions/0033).
import { count } from '#domain/figures/tally.ts'
import type { Tally } from '#domain/figures/tally.ts'

/** Days with a passage, in a year: once; a few times; up to once a month; up to once a week; more often. */
export const frequencyBands = ['1', '2-5', '6-12', '13-52', '53+'] as const
export type FrequencyBand = (typeof frequencyBands)[number]

const upTo: readonly (readonly [most: number, band: FrequencyBand])[] = [[1, '1'], [5, '2-5'], [12, '6-12'], [52, '13-52']]

/** The class of someone who came on so many days; throws for nobody's zero. */
export const frequencyOf = (days: number): FrequencyBand => {
  if (days < 1) throw new Error('who never came has no frequency')
  return upTo.find(([most]) => days <= most)?.[1] ?? '53+'
}

const figure = 'people.byPassages.'

/** Says whether a code is one of those classes, and which. */
export const bandOfCode = (code: string): FrequencyBand | undefined => frequencyBands.find((band) => code === `${figure}${band}`)

/** The people of a period by how often they came, under their codes: they sum to `people`. */
export const frequenciesOf = (daysOfEach: Iterable<number>): Tally => {
  const tally = new Map<string, number>()
  for (const days of daysOfEach) count(tally, `${figure}${frequencyOf(days)}`)
  return tally
}
