// What two tablets that were apart say differently of one thing: shown calmly, settled by one tap, gone once it is settled,
// since all of it is derived from facts (sync.md, "conflicts of our domain").
import { compare } from '#kernel/compare.ts'
import { isAtLeast } from '#domain/agents/rights.ts'
import type { Role } from '#domain/agents/words.ts'
import { ayantsDroitAlikeOf } from '#domain/exchange/ayantsDroitAlike.ts'
import type { AyantsDroitAlike } from '#domain/exchange/ayantsDroitAlike.ts'
import { countedTwiceOf } from '#domain/exchange/countedTwice.ts'
import type { CountedTwice } from '#domain/exchange/countedTwice.ts'
import { handedOutTwiceOf } from '#domain/exchange/handedOutTwice.ts'
import type { HandedOutTwice } from '#domain/exchange/handedOutTwice.ts'
import { lateSignsOf } from '#domain/exchange/lateSigns.ts'
import type { LateSign } from '#domain/exchange/lateSigns.ts'
import { mergedNumbersOf } from '#domain/exchange/mergedNumbers.ts'
import type { MergedNumbers } from '#domain/exchange/mergedNumbers.ts'
import { numbersAlike } from '#domain/exchange/numbersAlike.ts'
import type { NumbersAlike } from '#domain/exchange/numbersAlike.ts'
import { sameActsOf } from '#domain/exchange/sameAct.ts'
import type { SameAct } from '#domain/exchange/sameAct.ts'
import { twoDecisionsOf } from '#domain/exchange/twoDecisions.ts'
import type { TwoDecisions } from '#domain/exchange/twoDecisions.ts'
import { twoDescriptionsOf } from '#domain/exchange/twoDescriptions.ts'
import type { TwoDescriptions } from '#domain/exchange/twoDescriptions.ts'
import { whileExcludedOf } from '#domain/exchange/whileExcluded.ts'
import type { WhileExcluded } from '#domain/exchange/whileExcluded.ts'
import { twoInPlaceOf } from '#domain/exchange/twoInPlace.ts'
import type { TwoInPlace, TwoNumbers } from '#domain/exchange/twoInPlace.ts'
import type { PersonId } from '#domain/ids.ts'
import type { Register } from '#domain/register/register.ts'

export type Doublon = WhileExcluded | TwoDecisions | LateSign | HandedOutTwice | CountedTwice | TwoDescriptions | MergedNumbers | AyantsDroitAlike | NumbersAlike | TwoInPlace | TwoNumbers | SameAct

// A grant that an ending did not know of is asked about once.
const isAsked = ({ ended, sign }: LateSign, pairs: readonly TwoDecisions[]): boolean =>
  pairs.some(({ facts }) => facts.some(({ id }) => id === ended.id) && facts.some(({ id }) => id === sign.fact.id))

const aboutDecisions = (register: Register, person: PersonId): readonly Doublon[] => {
  const pairs = twoDecisionsOf(register, person)
  return [...pairs, ...lateSignsOf(register, person).filter((late) => !isAsked(late, pairs))]
}

const later = (a: SameAct, b: SameAct): number => compare(b.day, a.day) || compare(a.person, b.person)

/** Everything that waits for somebody's eye, what weighs most first. */
export const doublonsOf = (register: Register): readonly Doublon[] => {
  const people = [...register.people.keys()]
  return [
    ...people.flatMap((person) => aboutDecisions(register, person)),
    ...people.flatMap((person) => whileExcludedOf(register, person)),
    ...people.flatMap((person) => handedOutTwiceOf(register, person)),
    ...people.flatMap((person) => countedTwiceOf(register, person)),
    ...people.flatMap((person) => twoDescriptionsOf(register, person)),
    ...people.flatMap((person) => mergedNumbersOf(register, person)),
    ...people.flatMap((person) => ayantsDroitAlikeOf(register, person)),
    ...numbersAlike(register),
    ...twoInPlaceOf(register),
    ...people.flatMap((person) => sameActsOf(register, person)).toSorted(later),
  ]
}

const settledFrom: Readonly<Record<Doublon['what'], Role>> = {
  sameAct: 'desk', twoInPlace: 'desk', twoNumbers: 'desk', handedOutTwice: 'desk', countedTwice: 'worker', twoDescriptions: 'worker', mergedNumbers: 'worker', ayantsDroitAlike: 'worker', numbersAlike: 'worker', lateSign: 'manager', twoDecisions: 'manager', whileExcluded: 'manager',
}

/** Says whether a role settles a doublon, as `mayRecord` lets it: to the others it is not shown (metier.md §9). */
export const settles = (role: Role, { what }: Doublon): boolean => isAtLeast(role, settledFrom[what])

/** Names a doublon, the same on every tablet as long as it is there. */
export const doublonKey = (doublon: Doublon): string => {
  if ('facts' in doublon) return `${doublon.what} ${doublon.facts.map(({ id }) => id).join(' ')}`
  switch (doublon.what) {
    case 'twoDescriptions': return `${doublon.what} ${doublon.read.id} ${doublon.other.id}`
    case 'lateSign': return `${doublon.what} ${doublon.ended.id} ${doublon.sign.fact.id}`
    case 'twoInPlace':
    case 'twoNumbers': return `${doublon.what} ${doublon.waits.map(({ id }) => id).join(' ')}`
    case 'mergedNumbers': return `${doublon.what} ${doublon.person}`
    case 'numbersAlike': return `${doublon.what} ${doublon.number}`
  }
}
