// Who is kept out, of what, until when. Anyone may come in but for violence (metier.md §1); mail and domiciliation are a right, and never refused (decisions/0028).
import { compare } from '#kernel/compare.ts'
import { isOfKind } from '#domain/facts/fact.ts'
import type { Fact, FactOf } from '#domain/facts/fact.ts'
import type { PersonId } from '#domain/ids.ts'
import { perPerson } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'
import type { ServiceDay } from '#domain/time.ts'

type Decided = FactOf<'exclusionDecided'>

/** `liftedOn`: from that day on it no longer holds. `waivedOn`: the days on which the person was let in all the same. */
export type Exclusion = { readonly fact: Decided; readonly liftedOn?: ServiceDay; readonly waivedOn: readonly ServiceDay[] }

const read = (fact: Decided, acts: readonly Fact[]): Exclusion => {
  const lifted = acts.find(({ kind, refs }) => kind === 'exclusionLifted' && refs?.ends === fact.id)
  const waivedOn = acts.filter(({ kind, refs }) => kind === 'exclusionWaived' && refs?.under === fact.id).map(({ day }) => day)
  return { fact, waivedOn, ...(lifted === undefined ? {} : { liftedOn: lifted.day }) }
}

/** Every exclusion of someone, oldest first, those that are over or were lifted included; one that cannot be read refuses nobody. */
export const exclusionsOf = perPerson((acts): readonly Exclusion[] =>
  acts.filter(isOfKind('exclusionDecided')).filter(({ secret }) => secret !== undefined).map((fact) => read(fact, acts)))

/** Says whether an exclusion holds on a day, its first and its last included. */
export const holdsOn = ({ fact: { data }, liftedOn }: Exclusion, day: ServiceDay): boolean =>
  data.from <= day && day <= data.until && (liftedOn === undefined || day < liftedOn)

/** Says whether an exclusion is to hold on some day of a span. */
export const standsIn = ({ fact: { data }, liftedOn }: Exclusion, { from, until }: { readonly from: ServiceDay; readonly until: ServiceDay }): boolean =>
  liftedOn === undefined && data.from <= until && from <= data.until

const widestThenLongest = (a: Exclusion, b: Exclusion): number =>
  Number(a.fact.secret?.prestations !== undefined) - Number(b.fact.secret?.prestations !== undefined) || compare(b.fact.data.until, a.fact.data.until)

/** The exclusion that someone is under on a day, let in or not: that of the whole house first. */
export const exclusionOn = (register: Register, person: PersonId, day: ServiceDay): Exclusion | undefined =>
  exclusionsOf(register, person).filter((one) => holdsOn(one, day)).toSorted(widestThenLongest)[0]

/** Says whether an exclusion is one of the whole house, or of this prestation. Without a prestation: whether one may come in at all. */
export const covers = ({ fact: { secret } }: Exclusion, prestation: string | undefined): boolean =>
  secret?.prestations === undefined || (prestation !== undefined && secret.prestations.includes(prestation))

/** What keeps someone from coming in on a day, or from a prestation; nothing where they were let in that day. */
export const keptOutOn = (register: Register, person: PersonId, { day, prestation }: { readonly day: ServiceDay; readonly prestation?: string }): Exclusion | undefined =>
  exclusionsOf(register, person)
    .filter((one) => holdsOn(one, day) && covers(one, prestation) && !one.waivedOn.includes(day))
    .toSorted(widestThenLongest)[0]

type Proposal = FactOf<'exclusionProposed'>

const proposals = perPerson((acts): readonly Proposal[] => {
  const answered = new Set(acts.filter(isOfKind('exclusionDecided')).map(({ refs }) => refs?.previous))
  return acts.filter(isOfKind('exclusionProposed')).filter(({ id, secret }) => secret !== undefined && !answered.has(id))
})

/** What was asked of a manager and is not decided, up to the last day that it asks for; the latest last. */
export const proposalsOn = (register: Register, person: PersonId, day: ServiceDay): readonly Proposal[] =>
  proposals(register, person).filter(({ data }) => day <= data.until)
