// Who someone is, now or on a past day: last year's report must not move when a file changes (metier.md §6).
import { endedOn } from '#domain/facts/endedOn.ts'
import type { FactOf } from '#domain/facts/fact.ts'
import type { PersonId } from '#domain/ids.ts'
import type { AyantDroitIdentity, Description } from '#domain/person/description.ts'
import { nobody, toldOfPerson, toldWhen } from '#domain/person/descriptions.ts'
import type { Described } from '#domain/person/descriptions.ts'
import { erasedOf, isErased } from '#domain/register/erased.ts'
import { perPerson } from '#domain/register/read.ts'
import { readAs } from '#domain/register/readAs.ts'
import type { Register } from '#domain/register/register.ts'
import type { ServiceDay } from '#domain/time.ts'

/** How someone is described today; empty for someone of whom nothing is known. For an id whose file was merged into another, what that file said. */
export const whoIs = (register: Register, person: PersonId): Description => {
  const kept = readAs(register, person)
  const told = toldOfPerson(register, kept)
  return kept === person ? told.today : (told.others.get(person)?.[0]?.who ?? nobody)
}

/** How someone was described on a day: the description with the latest `since` up to it. */
export const whoWas = (register: Register, person: PersonId, day: ServiceDay): Description => toldWhen(register, person, ({ since }) => since <= day)

/** The fact that describes someone today: what a correction was made from (`refs.previous`). */
export const describedBy = (register: Register, person: PersonId): Described | undefined => firstOf(register, person)?.fact

const firstOf = (register: Register, person: PersonId): { readonly fact: Described } | undefined => {
  const { own, others } = toldOfPerson(register, person)
  return own[0] ?? [...others.values()][0]?.[0]
}

/** What the files that were merged into someone's said of them, and what the kept one said before anybody chose between them: still found and looked up by. */
export const formerOf = (register: Register, person: PersonId): readonly Description[] => toldOfPerson(register, person).former

/** Says whether someone has a file, under whatever name; who was erased has none any more, nor whose file was merged into another. */
export const isKnown = (register: Register, person: PersonId): boolean => firstOf(register, person) !== undefined && !isErased(register, person) && !erasedOf(register).has(person)

/** Everyone who has a file. */
export const everyone = (register: Register): readonly PersonId[] =>
  [...register.people.keys()].filter((person) => isKnown(register, person))

export type AyantDroit = { readonly fact: FactOf<'ayantDroitAdded'>; readonly who: AyantDroitIdentity | undefined; readonly endedOn?: ServiceDay }

/** The people whose address follows a holder's, with the day on which that stopped. */
export const ayantsDroitOf = perPerson((acts): readonly AyantDroit[] => {
  const ended = endedOn(acts.filter((fact) => fact.kind === 'ayantDroitEnded'))
  return acts
    .filter((fact) => fact.kind === 'ayantDroitAdded')
    .map((fact) => {
      const day = ended.get(fact.id)
      return { fact, who: fact.secret, ...(day === undefined ? {} : { endedOn: day }) }
    })
})

/** Those of them that count on a day; one without `since` has always held. */
export const ayantsDroitOn = (register: Register, person: PersonId, day: ServiceDay): readonly AyantDroit[] =>
  ayantsDroitOf(register, person).filter(
    ({ fact, endedOn }) => (fact.data.since === undefined || fact.data.since <= day) && (endedOn === undefined || endedOn > day),
  )
