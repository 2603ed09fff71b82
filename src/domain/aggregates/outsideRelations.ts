// What ties the figures of the year's documents to one another, beyond those of the file of aggregates: whoever holds several documents reads all of it.
import { domifaBrackets } from '#domain/reports/domifaAges.ts'
import { restOfRefusals } from '#domain/reports/domifaActs.ts'
import { aggregateFigures, relationsOf } from '#domain/aggregates/relations.ts'
import type { Relation } from '#domain/aggregates/relations.ts'
import type { Tally } from '#domain/figures/tally.ts'

// DomiFa's brackets that are the house's own are told under the house's code, and so are masked with it.
const sameAges: readonly string[] = ['0-17', '30-34', '35-39', '40-44', '45-49', '50-54', '55-59', '60-64', 'unknown']

const own = (bracket: string): string => `activeHolders.byAge.${bracket}`

const aliases: ReadonlyMap<string, string> = new Map([
  ...sameAges.map((bracket) => [`domifa.byAge.${bracket}`, own(bracket)] as const), ['domifa.holders.minors', own('0-17')], ['domifa.holders.unknown', own('unknown')],
])

/** The code under which a figure is masked: DomiFa tells some of the house's own figures under another name. */
export const maskCode = (code: string): string => aliases.get(code) ?? code

/** The figures of the documents that are masked with those of the file of aggregates, by how their codes begin. */
const besides = [
  'prestations.', 'referrals.to.', 'forwarded.', 'returned.', 'domifa.byAge.', 'domifa.holders.', 'domifa.people.', 'domifa.work.', 'domifa.cause.',
  'domifa.residence.', 'domifa.purpose.', 'domifa.support.', 'domifa.expired', 'domifa.delivered.', 'domifa.visits.', 'domifa.refusals.outside', 'domifa.refusals.full',
] as const

/** Says whether a figure is one of those. */
export const isBesides = (code: string): boolean => besides.some((begins) => code.startsWith(begins)) && !aliases.has(code)

const majorities = ['minors', 'adults', 'unknown'] as const

/** Who stands between two documents: nobody's figure, and anybody's subtraction. */
const between = { age25: 'between.age25', ayantsDroit: (majority: string) => `between.ayantsDroit.${majority}`, visits: 'between.visits' } as const

const holdersOf = { minors: own('0-17'), adults: 'domifa.holders.adults', unknown: own('unknown') } as const

/** The counts that a subtraction of two published ones would tell, by code; none where the two were not counted together. */
export const countsBetween = (counts: Tally): Tally => {
  const of = (code: string): number => counts.get(code) ?? 0
  const told = [
    [between.age25, of('domifa.byAge.18-25') - of(own('18-24'))], [between.visits, of('domifa.visits.withMail') + of('domifa.visits.withoutMail')],
    ...majorities.map((majority) => [between.ayantsDroit(majority), of(`domifa.people.${majority}`) - of(holdersOf[majority])] as const),
    [restOfRefusals, of('refusals.byGround.other') + of('refusals.byGround.stableHousing') - of('domifa.refusals.outside') - of('domifa.refusals.full')],
  ] as const
  return new Map(told.filter(([, n]) => n >= 0))
}

const wholes = {
  'forwarded.': 'forwarded', 'returned.': 'returned',
  'domifa.work.': 'domiciled.holders', 'domifa.cause.': 'domiciled.holders', 'domifa.residence.': 'domiciled.holders', 'domifa.purpose.': 'domiciled.holders', 'domifa.support.': 'domiciled.holders',
} as const

const older = domifaBrackets.filter((bracket) => parseInt(bracket, 10) >= 65)
const adults = domifaBrackets.filter((bracket) => bracket !== '0-17')

const ages: readonly Relation[] = [
  { whole: 'domifa.byAge.18-25', parts: [own('18-24'), between.age25] }, { whole: own('25-29'), parts: [between.age25, 'domifa.byAge.26-29'] },
  { whole: own('65+'), parts: older.map((bracket) => `domifa.byAge.${bracket}`) },
  { whole: 'domifa.holders.adults', parts: adults.map((bracket) => maskCode(`domifa.byAge.${bracket}`)) },
  { whole: 'domiciled.holders', parts: Object.values(holdersOf) },
  ...majorities.map((majority) => ({ whole: `domifa.people.${majority}`, parts: [holdersOf[majority], between.ayantsDroit(majority)] })),
  { whole: 'domiciled.people', parts: majorities.map((majority) => `domifa.people.${majority}`) },
  { whole: 'domiciled.ayantsDroit', parts: majorities.map(between.ayantsDroit) },
]

const acts: readonly Relation[] = [
  { whole: 'refusals', parts: ['domifa.refusals.outside', 'domifa.refusals.full', restOfRefusals, 'refusals.byGround.noLink', 'refusals.byGround.unknown'] },
  { whole: between.visits, parts: ['domifa.visits.withMail', 'domifa.visits.withoutMail'] },
  { whole: 'domiciliationPassages', parts: ['domifa.visits.withoutMail'], loose: true }, { whole: between.visits, parts: ['domiciliationPassages'], loose: true },
]

/** Everything that ties these counts of a year, of all its documents, its months (`YYYY-MM`) included. */
export const outsideRelations = (counts: Tally, months: readonly string[]): readonly Relation[] => {
  const codes = [...counts.keys()]
  const classes = Object.entries(wholes).map(([begins, whole]) => ({ whole, parts: codes.filter((code) => code.startsWith(begins)) }))
  // What the house calls its own doors is free text: the file of aggregates tells them together.
  const doors = { whole: 'referrals.to.own', parts: codes.filter((code) => code.startsWith('referrals.to.') && !aggregateFigures.includes(code)) }
  return [...relationsOf(months), ...[...classes, doors].filter(({ parts }) => parts.length > 0), ...ages, ...acts]
}
