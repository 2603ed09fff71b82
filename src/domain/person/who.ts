// Who someone is, now or on a past day: last year's report must not move when a file changes (metier.md §6).
import { compare } from '#kernel/compare.ts'
import { byStamp } from '#domain/facts/order.ts'
import type { Fact, FactOf } from '#domain/facts/fact.ts'
import type { PersonId } from '#domain/ids.ts'
import type { AyantDroitIdentity, Description } from '#domain/person/description.ts'
import { overtaken } from '#domain/person/overtaken.ts'
import { erasedOf, isErased } from '#domain/register/erased.ts'
import { perPerson } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'
import type { ServiceDay } from '#domain/time.ts'

type Described = FactOf<'personOpened'> | FactOf<'personDescribed'>
type Since = { readonly fact: Described; readonly since: string; readonly who: Description }

const nobody: Description = {}
const describes = (fact: Fact): fact is Extract<Fact, Described> => fact.kind === 'personOpened' || fact.kind === 'personDescribed'
const sinceOf = (fact: Described): string => (fact.kind === 'personDescribed' ? (fact.data.since ?? '') : '')

// Later `since` first, then the desk before an import that did not know of it, then later stamp: the first that holds on a day is the answer.
const descriptions = perPerson((acts, register): readonly Since[] => {
  const behind = overtaken(register, acts)
  return acts
    .filter(describes)
    .map((fact) => ({ fact, since: sinceOf(fact), who: fact.secret ?? nobody }))
    .sort((a, b) => compare(b.since, a.since) || Number(behind.has(a.fact.id)) - Number(behind.has(b.fact.id)) || byStamp(b.fact, a.fact))
})

/** How someone is described today; empty for someone of whom nothing is known. */
export const whoIs = (register: Register, person: PersonId): Description => descriptions(register, person)[0]?.who ?? nobody

/** How someone was described on a day: the description with the latest `since` up to it. */
export const whoWas = (register: Register, person: PersonId, day: ServiceDay): Description =>
  descriptions(register, person).find(({ since }) => since <= day)?.who ?? nobody

/** The fact that describes someone today: what a correction was made from (`refs.previous`). */
export const describedBy = (register: Register, person: PersonId): Described | undefined => descriptions(register, person)[0]?.fact

/** Says whether someone has a file, under whatever name; who was erased has none any more. */
export const isKnown = (register: Register, person: PersonId): boolean => descriptions(register, person).length > 0 && !isErased(register, person) && !erasedOf(register).has(person)

/** Everyone who has a file. */
export const everyone = (register: Register): readonly PersonId[] =>
  [...register.people.keys()].filter((person) => isKnown(register, person))

export type AyantDroit = { readonly fact: FactOf<'ayantDroitAdded'>; readonly who: AyantDroitIdentity | undefined; readonly endedOn?: ServiceDay }

/** The people whose address follows a holder's, with the day on which that stopped. */
export const ayantsDroitOf = perPerson((acts): readonly AyantDroit[] => {
  const ended = new Map(acts.filter((fact) => fact.kind === 'ayantDroitEnded').map((fact) => [fact.refs?.ends, fact.day]))
  return acts
    .filter((fact) => fact.kind === 'ayantDroitAdded')
    .map((fact) => {
      const endedOn = ended.get(fact.id)
      return { fact, who: fact.secret, ...(endedOn === undefined ? {} : { endedOn }) }
    })
})

/** Those of them that count on a day; one without `since` has always held. */
export const ayantsDroitOn = (register: Register, person: PersonId, day: ServiceDay): readonly AyantDroit[] =>
  ayantsDroitOf(register, person).filter(
    ({ fact, endedOn }) => (fact.data.since === undefined || fact.data.since <= day) && (endedOn === undefined || endedOn > day),
  )
