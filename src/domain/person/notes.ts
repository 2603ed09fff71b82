// What staff write about someone, in facts (metier.md §8): a note is read in the file, an alert on the card by whoever welcomes.
import { endedOn } from '#domain/facts/endedOn.ts'
import { isOfKind } from '#domain/facts/fact.ts'
import type { FactOf } from '#domain/facts/fact.ts'
import type { PersonId } from '#domain/ids.ts'
import { perPerson } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'
import type { ServiceDay } from '#domain/time.ts'

/** `closedOn`: from that day on it is no longer shown. */
export type Note = { readonly fact: FactOf<'noteWritten'>; readonly text: string; readonly isAlert: boolean; readonly closedOn?: ServiceDay }

const notesOf = perPerson((acts): readonly Note[] => {
  const closed = endedOn(acts.filter(isOfKind('noteClosed')))
  return acts.filter(isOfKind('noteWritten')).flatMap((fact) => {
    const closedOn = closed.get(fact.id)
    if (fact.secret === undefined) return []
    return [{ fact, text: fact.secret.text, isAlert: fact.secret.alert === true, ...(closedOn === undefined ? {} : { closedOn }) }]
  })
})

/** The notes and alerts that stand on a day, the last day of each included, the latest first. */
export const notesOn = (register: Register, person: PersonId, day: ServiceDay): readonly Note[] =>
  notesOf(register, person)
    .filter(({ fact: { data, day: since }, closedOn }) => since <= day && (data.until === undefined || day <= data.until) && (closedOn === undefined || day < closedOn))
    .toReversed()

/** What whoever welcomes is to know on a day. */
export const alertsOn = (register: Register, person: PersonId, day: ServiceDay): readonly Note[] => notesOn(register, person, day).filter(({ isAlert }) => isAlert)
