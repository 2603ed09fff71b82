// What an outsider may know of the figures among themselves (metier.md §6): whoever reads a masked file reads these too.
import { grounds, liensCommune, orientations, refusalGrounds } from '#domain/domiciliation/words.ts'
import { ageBrackets } from '#domain/figures/ages.ts'
import { exclusionLengths, exclusionScopes } from '#domain/figures/exclusionClasses.ts'
import { bandDays, frequencyBands } from '#domain/figures/frequency.ts'
import { mailKinds } from '#domain/mail/kinds.ts'
import { compositions, sexes } from '#domain/person/description.ts'
import { initialSettings } from '#domain/settings.ts'

/** `whole`, with `also`, is the sum of `parts`; `loose`: at least their sum. `times`: how often a code counts in it, where that is not once. */
export type Relation = {
  readonly whole: string
  readonly also?: readonly string[]
  readonly parts: readonly string[]
  readonly loose?: true
  readonly times?: Readonly<Record<string, number>>
}

const classesOf = (figure: string, codes: readonly string[]): readonly string[] => [...codes, 'unknown'].map((code) => `${figure}.${code}`)

const holderClasses = [
  ['activeHoldersByDecision.first', 'activeHoldersByDecision.renewals'],
  classesOf('activeHolders.bySex', sexes), classesOf('activeHolders.byAge', ageBrackets),
  classesOf('activeHolders.byComposition', compositions), classesOf('activeHolders.byLink', liensCommune),
] as const

const groundsOf = { radiations: classesOf('radiations.byGround', grounds), refusals: classesOf('refusals.byGround', refusalGrounds) }
const bands = frequencyBands.map((band) => `people.byPassages.${band}`)
const exclusions = [classesOf('exclusions.byScope', exclusionScopes), exclusionLengths.map((length) => `exclusions.byLength.${length}`)] as const
const byOrientation = classesOf('refusals.byOrientation', orientations)
/** The doors that every house has by the same code; those that a house adds are free text, and told together. */
const doors = [...initialSettings.referrals.map(({ code }) => `referrals.to.${code}`), 'referrals.to.own']
const kindsOf = (figure: string): readonly string[] => mailKinds.map((kind) => `${figure}.${kind}`)

/**
 * The flows that a month tells too, by the name that they have there: those that add up over a year, so no person. No refusals: a house refuses a few a year,
 * and their months would hide the total that the prefect is due (CASF D264-8).
 */
const monthly = {
  passages: 'passages', domiciliationPassages: 'domiciliationPassages', breakfasts: 'breakfasts', lunches: 'lunches', showers: 'showers', laundry: 'laundry',
  mailIn: 'mailIn', mailOut: 'mailOut', first: 'decisions.first', renewals: 'decisions.renewals', radiations: 'radiations.all',
} as const

/** The columns of a month in a file of aggregates. */
export const aggregateMonths = ['passages', 'domiciliationPassages', 'breakfasts', 'lunches', 'showers', 'laundry', 'mailIn', 'mailOut', 'first', 'renewals', 'radiations'] as const

/** What a month told in version 1, and tells no more: dropped where such a file is read. */
export const droppedMonths = ['refusals'] as const

/** What the files of version 1 told of a year: read, and no longer written. */
export const firstFigures: readonly string[] = [
  'people', 'newPeople', 'passages', 'entries', 'anonymous', 'breakfasts', 'lunches', 'showers', 'laundry', 'domiciliationPassages',
  'mailIn', ...kindsOf('mailIn'), 'mailOut', ...kindsOf('mailOut'), 'forwarded', 'returned', 'calls',
  'decisions.first', 'decisions.renewals', 'radiations.all', ...groundsOf.radiations, 'refusals', ...groundsOf.refusals,
  'domiciled.people', 'domiciled.holders', 'domiciled.ayantsDroit', ...holderClasses.flat(),
]

/** The figures of a year in a file of aggregates that count people or acts, by code of metier.md §6. */
export const aggregateFigures: readonly string[] = [...firstFigures, ...bands, 'exclusions', ...exclusions.flat(), ...byOrientation, 'referrals', ...doors]

const daysOfBands = (end: 0 | 1): Readonly<Record<string, number>> => Object.fromEntries(frequencyBands.map((band) => [`people.byPassages.${band}`, bandDays[band][end]]))

const always: readonly Relation[] = [
  { whole: 'people', parts: ['newPeople'], loose: true },
  { whole: 'entries', parts: ['passages'], loose: true },
  // Known people pass at least once each; so does whoever came for a domiciliation.
  { whole: 'passages', parts: ['anonymous', 'people'], loose: true },
  { whole: 'passages', parts: ['anonymous', 'domiciliationPassages'], loose: true },
  { whole: 'people', parts: bands },
  // Who came 13 to 52 days makes 13 passages at least, and 52 at most.
  { whole: 'passages', parts: ['anonymous', ...bands], loose: true, times: daysOfBands(0) },
  { whole: 'anonymous', also: bands, parts: ['passages'], loose: true, times: daysOfBands(1) },
  ...exclusions.map((parts) => ({ whole: 'exclusions', parts })),
  { whole: 'refusals', parts: byOrientation },
  { whole: 'referrals', parts: doors },
  { whole: 'mailIn', parts: kindsOf('mailIn') },
  { whole: 'mailOut', parts: kindsOf('mailOut') },
  { whole: 'radiations.all', parts: groundsOf.radiations },
  { whole: 'refusals', parts: groundsOf.refusals },
  { whole: 'domiciled.people', parts: ['domiciled.holders', 'domiciled.ayantsDroit'] },
  ...holderClasses.map((parts) => ({ whole: 'domiciled.holders', parts })),
  // A household says the sex of whoever lives alone.
  { whole: 'activeHolders.bySex.male', parts: ['activeHolders.byComposition.singleMan', 'activeHolders.byComposition.singleManWithChildren'], loose: true },
  { whole: 'activeHolders.bySex.female', parts: ['activeHolders.byComposition.singleWoman', 'activeHolders.byComposition.singleWomanWithChildren'], loose: true },
  // A domiciliation lasts a year: what runs on its last day was mostly decided within it.
  { whole: 'decisions.first', parts: ['activeHoldersByDecision.first'], loose: true },
  { whole: 'decisions.renewals', parts: ['activeHoldersByDecision.renewals'], loose: true },
]

/** The code of a month's figure: `months.2024-01.passages`. */
export const monthCode = (month: string, column: string): string => `months.${month}.${column}`

const summed = (months: readonly string[]) => ([column, whole]: readonly [string, string]): Relation => ({ whole, parts: months.map((month) => monthCode(month, column)) })

/** Everything that ties the figures of a year to one another, its months (`YYYY-MM`) included. */
export const relationsOf = (months: readonly string[]): readonly Relation[] => [
  ...always,
  ...Object.entries(monthly).map(summed(months)),
  ...months.map((month): Relation => ({ whole: monthCode(month, 'passages'), parts: [monthCode(month, 'domiciliationPassages')], loose: true })),
]
