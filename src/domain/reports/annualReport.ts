// The annual report's figures, all of them: its text, its tables, its paper and its file are made of these alone, so that a year that was
// closed is printed again from what its closing kept (decisions/0033).
import type { OpeningCalendar } from '#domain/calendar.ts'
import { closedFigures } from '#domain/closings/closings.ts'
import type { Tally } from '#domain/figures/tally.ts'
import { countsIn, figuresIn } from '#domain/figures/figures.ts'
import { flowsIn } from '#domain/figures/flows.ts'
import { isNoted } from '#domain/figures/noted.ts'
import type { Register } from '#domain/register/register.ts'
import { addDays, addMonths, monthsOf } from '#domain/time.ts'
import type { Period, ServiceDay } from '#domain/time.ts'

/** What is told of the year before, under `before.<code>`, beside the prestations of the house's own. */
const comparedFigures = [
  'people', 'newPeople', 'passages', 'anonymous', 'entries', 'openDays', 'dailyMean', 'passagesPerPerson', 'breakfasts', 'lunches', 'showers', 'laundry',
  'domiciliationPassages', 'calls', 'decisions.first', 'decisions.renewals', 'radiations.all', 'refusals', 'holdersInPeriod',
  'mailIn', 'mailOut', 'forwarded', 'returned', 'mailPerOpenDay', 'mailPerHolder', 'referrals', 'exclusions',
  'domiciled.people', 'domiciled.holders', 'domiciled.ayantsDroit', 'activeHoldersByDecision.first', 'activeHoldersByDecision.renewals', 'waiting',
] as const

/** The same days a year before; of the year that runs, so much as of this one. */
export const yearBefore = ({ from, to }: Period): Period => ({ from: addMonths(from, -12), to: addMonths(to, -12) })

const prefix = 'before.'

/** The code of a figure that is told of the year before; nothing for one of the year itself. */
export const ofBefore = (code: string): string | undefined => (code.startsWith(prefix) ? code.slice(prefix.length) : undefined)

/** Says whether a figure of the year before is blank, not 0, where it is absent. Of how many months are known absent is none. */
export const isToldOnceNoted = (code: string): boolean => code.startsWith(prefix) && code !== `${prefix}months`

const ofMonths = (register: Register, year: Period, calendar: OpeningCalendar): Tally =>
  new Map(monthsOf(year).flatMap((month) => [...countsIn(register, month, calendar).counts].map(([column, n]) => [`months.${month.from.slice(0, 7)}.${column}`, n] as const)))

const notedUpTo = (register: Register, to: ServiceDay): Tally =>
  flowsIn(register, { from: [...register.days.keys()].reduce((first, day) => (day < first ? day : first), to), to }).sums

// From the first month in which somebody came, or from its first day where somebody had before: one in which nobody did, the house being closed, is known as well.
const knownMonths = (register: Register, period: Period): number => {
  const noted = monthsOf(period).map((month) => flowsIn(register, month).sums.has('passages'))
  if (!noted.includes(true)) return 0
  return notedUpTo(register, addDays(period.from, -1)).has('passages') ? noted.length : noted.length - noted.indexOf(true)
}

// A house is compared with a year in which it noted who came: decisions that an import dates back are no year.
const ofYearBefore = (register: Register, year: Period, calendar: OpeningCalendar): Tally => {
  const period = yearBefore(year)
  const months = knownMonths(register, period)
  if (months === 0) return new Map()
  const before = new Map([['before.months', months]])
  // A whole year that was closed is what it was published as (decisions/0031).
  const figures = closedFigures(register, period) ?? figuresIn(register, period, calendar)
  const noted = notedUpTo(register, period.to)
  const own = [...figures.keys(), ...noted.keys()].filter((code) => code.startsWith('prestations.'))
  for (const code of [...comparedFigures, ...own].filter(isNoted(figures, (code) => noted.has(code)))) before.set(`before.${code}`, figures.get(code) ?? 0)
  return before
}

/** Says whether a document of the year keeps a figure: 0 is absent, but of the year before, where absent is what was not noted. */
export const isTold = ([code, n]: readonly [string, number]): boolean => n !== 0 || ofBefore(code) !== undefined

/**
 * Every number of the annual report of a year, by code; an absent code is 0, a mean that divides by nothing is absent. `months.2024-01.<column>`: its
 * months; `before.<code>`: the year before, where somebody came in it, over `before.months` months: there 0 is told, and absent is what nobody noted yet. The
 * year that runs ends on the day it is told.
 */
export const annualFigures = (register: Register, year: Period, calendar: OpeningCalendar): Tally => {
  const told = [...figuresIn(register, year, calendar), ...ofMonths(register, year, calendar), ...ofYearBefore(register, year, calendar)]
  return new Map(told.filter(isTold))
}

// What a closed year keeps of the calendar is no act, and DomiFa's figures count again what others tell.
const always = /^(openDays|waiting.*|months\..*|before\..*|calendar\..*|domifa\..*)$/

/** Says whether nothing of the year is known: nobody came, nothing was decided, nobody was domiciled. */
export const isEmptyYear = (figures: Tally): boolean => [...figures.keys()].every((code) => always.test(code))
