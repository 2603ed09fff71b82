// Who came in, what they were served, and where they were sent, on a day.
import { isOfKind } from '#domain/facts/fact.ts'
import type { Fact, FactOf } from '#domain/facts/fact.ts'
import type { PersonId } from '#domain/ids.ts'
import { actsOf, actsOn } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'
import { addDays } from '#domain/time.ts'
import type { ServiceDay, TimeOfDay } from '#domain/time.ts'

type Noted = FactOf<'passage'> | FactOf<'prestation'>

/** What a tile tells: times noted today, when first, and the last day before. */
export type TileState = { readonly today: number; readonly at?: TimeOfDay; readonly lastDay?: ServiceDay }

const isPassage = (fact: Fact): fact is Extract<Fact, Noted> => fact.kind === 'passage'
const isPrestation =
  (code: string) =>
  (fact: Fact): fact is Extract<Fact, Noted> =>
    fact.kind === 'prestation' && fact.data.prestation === code

const tileOf = (noted: readonly Noted[], day: ServiceDay): TileState => {
  const today = noted.filter((fact) => fact.day === day)
  const lastDay = noted.findLast((fact) => fact.day < day)?.day
  const at = today.find(({ data }) => data.at !== undefined)?.data.at
  const count = today.reduce((sum, fact) => sum + (fact.n ?? 1), 0)
  return { today: count, ...(at === undefined ? {} : { at }), ...(lastDay === undefined ? {} : { lastDay }) }
}

/** The state of the tile Passage for a person on a day. */
export const passageTile = (register: Register, person: PersonId, day: ServiceDay): TileState =>
  tileOf(actsOf(register, person).filter(isPassage), day)

/** The state of a prestation's tile for a person on a day; quantities are summed. */
export const prestationTile = (register: Register, person: PersonId, { code, day }: { readonly code: string; readonly day: ServiceDay }): TileState =>
  tileOf(actsOf(register, person).filter(isPrestation(code)), day)

/** Where someone was sent on a day, in order of the hour (decisions/0027). */
export const referredOn = (register: Register, person: PersonId, day: ServiceDay): readonly FactOf<'referralMade'>[] =>
  actsOf(register, person).filter(isOfKind('referralMade')).filter((fact) => fact.day === day)

export type Present = { readonly person: PersonId; readonly acts: readonly Fact[] }

/**
 * Known people with a passage on a day, whoever came last first, each with their acts of that day in order. Mail sorted
 * before they came does not make them early.
 */
export const presentOn = (register: Register, day: ServiceDay): readonly Present[] => {
  const acts = new Map<PersonId, Fact[]>()
  const came = new Map<PersonId, readonly Fact[]>()
  for (const fact of actsOn(register, day)) {
    if (fact.person === undefined) continue
    const theirs = acts.get(fact.person) ?? []
    acts.set(fact.person, theirs)
    theirs.push(fact)
    if (fact.kind === 'passage') came.set(fact.person, theirs)
  }
  return [...came].map(([person, theirs]) => ({ person, acts: theirs })).reverse()
}

/** People seen lately, the latest first, over the 60 days before a day (that day apart); at most `most`. */
export const recentOn = (register: Register, day: ServiceDay, most: number): readonly PersonId[] => {
  const seen = new Set<PersonId>()
  for (let back = 1; back <= 60 && seen.size < most; back++) {
    const came = actsOn(register, addDays(day, -back)).filter(({ kind }) => kind === 'passage' || kind === 'prestation')
    for (const fact of came.toReversed()) if (fact.person !== undefined) seen.add(fact.person)
  }
  return [...seen].slice(0, most)
}
