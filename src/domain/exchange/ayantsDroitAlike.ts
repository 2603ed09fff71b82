// Two files of one person that each list the same child: once they are merged the child counts twice, until a human says so (decisions/0030).
import type { Fact, FactOf } from '#domain/facts/fact.ts'
import { byStamp } from '#domain/facts/order.ts'
import type { PersonId } from '#domain/ids.ts'
import type { AyantDroitIdentity } from '#domain/person/description.ts'
import { ayantsDroitOf } from '#domain/person/who.ts'
import { perPerson } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'

type Added = FactOf<'ayantDroitAdded'>
type Known = { readonly fact: Added; readonly who: AyantDroitIdentity }

/** One of each file, in the order of facts; ending either settles it, and so does saying that they are two. */
export type AyantsDroitAlike = { readonly what: 'ayantsDroitAlike'; readonly person: PersonId; readonly facts: readonly [Added, Added] }

const folded = (name = ''): string => name.normalize('NFD').toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '')

const namesOf = ({ firstName, lastName }: AyantDroitIdentity): readonly string[] => [folded(firstName), folded(lastName)].filter((name) => name !== '')

const areWithin = (some: readonly string[], all: readonly string[]): boolean => some.length > 0 && some.every((name) => all.includes(name))

// "Fanta" in one file may be "Fanta Diallo" in the other.
const isAlike = (one: AyantDroitIdentity, other: AyantDroitIdentity): boolean => {
  const [mine, theirs] = [namesOf(one), namesOf(other)]
  return areWithin(mine, theirs) || areWithin(theirs, mine) || (one.birthDate !== undefined && one.birthDate === other.birthDate)
}

const lastMerge = perPerson((acts): Fact | undefined => acts.filter(({ kind }) => kind === 'peopleMerged').toSorted(byStamp).at(-1))

// Whoever adds one under the kept file after the merge has those of both files in sight.
const listedApart = (register: Register, person: PersonId, merge: Fact): readonly Known[] =>
  ayantsDroitOf(register, person)
    .flatMap(({ fact, who, endedOn }) => (who === undefined || endedOn !== undefined ? [] : [{ fact, who }]))
    .filter(({ fact }) => fact.writtenAs !== undefined || byStamp(fact, merge) < 0)
    .toSorted((one, other) => byStamp(one.fact, other.fact))

// Twins have one birth date: said once to be two people (desk/keepBothAyantsDroit.ts).
const saidTwo = perPerson((acts): ReadonlySet<string> =>
  new Set(acts.flatMap(({ kind, refs }) => (kind === 'lookAlikeAnswered' && refs !== undefined ? [`${refs.previous} ${refs.under}`] : []))))

/** For a person, the ayants droit that two merged files both list, by name or by birth date, of whom none was ended and whom nobody said to be two. */
export const ayantsDroitAlikeOf = (register: Register, person: PersonId): readonly AyantsDroitAlike[] => {
  const merge = lastMerge(register, person)
  const two = saidTwo(register, person)
  const listed = merge === undefined ? [] : listedApart(register, person, merge)
  return listed.flatMap((one, i) =>
    listed
      .slice(i + 1)
      .filter((other) => one.fact.writtenAs !== other.fact.writtenAs && isAlike(one.who, other.who) && !two.has(`${one.fact.id} ${other.fact.id}`))
      .map((other): AyantsDroitAlike => ({ what: 'ayantsDroitAlike', person, facts: [one.fact, other.fact] })))
}
