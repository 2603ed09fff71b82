import { ok, refuse } from '#kernel/result.ts'
import type { FactId, PersonId } from '#domain/ids.ts'
import type { AyantDroitIdentity } from '#domain/person/description.ts'
import { ayantsDroitOf, ayantsDroitOn, isKnown } from '#domain/person/who.ts'
import type { Decide } from '#desk/ports.ts'
import { withdrawTap } from '#desk/withdrawTap.ts'

/** Someone's address follows the holder's from today. Refuses one without a name, or born ahead of today. */
export const addAyantDroit = ({ person, who }: { readonly person: PersonId; readonly who: AyantDroitIdentity }): Decide => (register, now) => {
  if (!isKnown(register, person)) return refuse({ code: 'unknownPerson' })
  if (`${who.firstName ?? ''}${who.lastName ?? ''}`.trim() === '') return refuse({ code: 'nameMissing' })
  if (who.birthDate !== undefined && who.birthDate > now.day) return refuse({ code: 'dayAhead' })
  return ok([{ kind: 'ayantDroitAdded', person, data: { since: now.day }, secret: who }])
}

/** Their address no longer follows the holder's, from today. */
export const endAyantDroit = ({ person, ayantDroit }: { readonly person: PersonId; readonly ayantDroit: FactId }): Decide => (register, now) => {
  if (!ayantsDroitOn(register, person, now.day).some(({ fact }) => fact.id === ayantDroit)) return refuse({ code: 'unknownFact' })
  return ok([{ kind: 'ayantDroitEnded', person, data: {}, secret: {}, refs: { ends: ayantDroit } }])
}

/** Whoever was listed by mistake, or twice since two files were merged, never counted: past figures lose them as well (metier.md §6). Refuses what is no ayant droit of this person. */
export const strikeAyantDroit = ({ person, ayantDroit }: { readonly person: PersonId; readonly ayantDroit: FactId }): Decide => (register, now, agent) =>
  ayantsDroitOf(register, person).some(({ fact }) => fact.id === ayantDroit) ? withdrawTap({ facts: [ayantDroit] })(register, now, agent) : refuse({ code: 'unknownFact' })
