// Who lives together, among those who have files of their own (metier.md §3: each adult of a couple has one). People are joined by a household in common:
// two tablets that named it differently still join all of them, and whoever leaves the register leaves nobody's name behind.
import { isOfKind } from '#domain/facts/fact.ts'
import type { FactOf } from '#domain/facts/fact.ts'
import type { HouseholdId, PersonId } from '#domain/ids.ts'
import { isKnown } from '#domain/person/who.ts'
import { ofEveryone } from '#domain/register/ofEveryone.ts'
import { perPerson } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'
import type { ServiceDay } from '#domain/time.ts'

type Joined = { readonly fact: FactOf<'householdJoined'>; readonly household: HouseholdId }

const joinings = perPerson((acts): readonly Joined[] => {
  const left = new Set(acts.filter(isOfKind('householdLeft')).map(({ refs }) => refs?.ends))
  return acts.filter(isOfKind('householdJoined')).flatMap((fact) => (fact.secret === undefined || left.has(fact.id) ? [] : [{ fact, household: fact.secret.household }]))
})

/** The households that someone joined and has not left: one, or several when tablets were apart. */
export const joinedBy = (register: Register, person: PersonId): readonly Joined[] => joinings(register, person)

type Member = { readonly person: PersonId; readonly joined: readonly Joined[] }

const members = ofEveryone((register, person): Member | undefined => {
  const joined = joinings(register, person)
  return joined.length === 0 ? undefined : { person, joined }
})

/** The others of someone's household, in the order of the register; nobody for someone who is in none. `day`: the day on screen. */
export const householdOf = (register: Register, person: PersonId, day: ServiceDay): readonly PersonId[] => {
  const own = joinings(register, person)
  if (own.length === 0) return []
  const everyone = members(register, day)
  const households = new Set(own.map(({ household }) => household))
  const isTied = ({ joined }: Member): boolean => joined.some(({ household }) => households.has(household))
  // Through whoever is in two of them, until no more are reached.
  for (let before = 0; before < households.size; ) {
    before = households.size
    for (const { household } of everyone.filter(isTied).flatMap(({ joined }) => joined)) households.add(household)
  }
  return everyone.filter((member) => member.person !== person && isTied(member) && isKnown(register, member.person)).map((member) => member.person)
}
