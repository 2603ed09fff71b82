// What somebody outside reads of a figure (metier.md §6), wherever it is told: the file of aggregates, the report to the prefect, DomiFa's axes, the text of
// the year. One mask for all of them, so that none undoes another (decisions/0035).
import { aggregateCounts, monthsOfYear, toldOf, yearPeriod } from '#domain/aggregates/aggregateCounts.ts'
import { maskOf } from '#domain/aggregates/mask.ts'
import { countsBetween, isBesides, maskCode, outsideRelations } from '#domain/aggregates/outsideRelations.ts'
import { isSmall, puzzleOf } from '#domain/aggregates/puzzle.ts'
import { closedFigures } from '#domain/closings/closings.ts'
import { partsOfMean } from '#domain/figures/means.ts'
import type { Tally } from '#domain/figures/tally.ts'
import type { Register } from '#domain/register/register.ts'
import { ofBefore } from '#domain/reports/annualReport.ts'
import { figureOf } from '#domain/reports/figureOf.ts'

/**
 * `few`: masked, from 1 to 4. `more`: masked for another's sake, so 5 or more. `masked`: whether it is small would tell more. `left`: not told outside at
 * all, not even that it is there.
 */
export type Telling = 'told' | 'few' | 'more' | 'masked' | 'left'

/** How each figure of a year is told outside, by its code; one that sums several (`a~b`) is told where all of them are. */
export type Outside = (code: string) => Telling

type Year = { readonly told: Tally; readonly counts: Tally; readonly masked: ReadonlySet<string>; readonly few: ReadonlySet<string>; readonly small: ReadonlySet<string> }

const read = (register: Register, year: string): Year => {
  const told = toldOf(register, yearPeriod(year))
  const besides = new Map([...told].filter(([code]) => isBesides(code)))
  const counts = new Map([...besides, ...aggregateCounts(register, year), ...countsBetween(told)])
  const relations = outsideRelations(counts, monthsOfYear(year))
  const masked = maskOf(counts, relations)
  const { cells } = puzzleOf(counts, relations)
  const small = new Set([...counts].filter(([, n]) => isSmall(n)).map(([code]) => code))
  return { told, counts, masked, small, few: new Set([...masked].filter((code) => cells.get(code)?.capped === true)) }
}

const known = new WeakMap<Register, Map<string, Year>>()

const yearOf = (register: Register, year: string): Year => {
  const years = known.get(register) ?? new Map<string, Year>()
  known.set(register, years)
  const found = years.get(year) ?? read(register, year)
  years.set(year, found)
  return found
}

/** The codes of a year that nobody outside may read, whatever tells them. */
export const maskedCodes = (register: Register, year: string): ReadonlySet<string> => yearOf(register, year).masked

// Distinct people by month narrow each other; what waits is last year's pile, in and out; whoever was domiciled at some time of the year is who is now, and
// who left (decisions/0035). Refusals by month would tell those of the year by their parts, or hide them.
const untold = /^(waiting.*|holdersInPeriod|mailPerHolder|knownPassages|months\..*\.(people|entries|refusals))$/
// Of the calendar, and no people.
const always = /^(openDays|months\..*\.openDays|calendar\..*|before\.months)$/

const partsOf: Readonly<Record<string, readonly string[]>> = { ...partsOfMean, passagesPerPerson: ['passages', 'anonymous', 'people'] }

const tellingOf = ({ masked, few, small }: Year, code: string): Telling => {
  if (!masked.has(code)) return 'told'
  if (few.has(code)) return 'few'
  return small.has(code) ? 'masked' : 'more'
}

const isCounted = ({ told, counts }: Year, code: string): boolean => always.test(code) || counts.has(maskCode(code)) || !told.has(code)

// A mean is told where both figures that make it are.
const ofYear = (year: Year) => (code: string): Telling => {
  const parts = partsOf[code]
  if (parts !== undefined) return !untold.test(code) && parts.every((part) => tellingOf(year, part) === 'told') ? 'told' : 'left'
  return untold.test(code) || !isCounted(year, code) ? 'left' : tellingOf(year, maskCode(code))
}

const together = (tellings: readonly Telling[]): Telling => {
  const [only, ...others] = tellings
  if (only !== undefined && others.length === 0) return only
  return tellings.every((telling) => telling === 'told') ? 'told' : 'masked'
}

/** How each figure of a year that is over is told outside. Of the year before, what that year's own documents tell, where it is what this one prints. */
export const outsideOf = (register: Register, year: string): Outside => {
  const now = ofYear(yearOf(register, year))
  const closed = closedFigures(register, yearPeriod(year))
  const before = (code: string, figure: string): Telling => {
    const last = yearOf(register, String(Number(year) - 1))
    // A closed year prints that year as it then was; its mask is made over what it is now.
    const isSame = closed === undefined || figureOf(closed, code) === figureOf(last.told, figure)
    return isSame && ofYear(last)(figure) === 'told' ? 'told' : 'left'
  }
  const tell: Outside = (code) => {
    const figure = ofBefore(code)
    if (figure === undefined || always.test(code)) return now(code)
    return before(code, figure)
  }
  return (code) => together(code.split('~').map(tell))
}
