import { ok, refuse } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import type { FactOf } from '#domain/facts/fact.ts'
import type { FactId, PersonId } from '#domain/ids.ts'
import { isActive } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import type { Decide } from '#desk/ports.ts'
import type { Refusal } from '#desk/refusal.ts'
import { longestText } from '#desk/when.ts'

type Wish = { readonly ended: FactId; readonly sign: FactId; readonly reason: string }

type Looked = { readonly ended: FactOf<'domiciliationEnded'>; readonly person: PersonId }

const lookedAt = (register: Register, { ended: id, sign }: Wish): Result<Looked, Refusal> => {
  const ended = register.facts.get(id)
  if (ended?.kind !== 'domiciliationEnded' || ended.person === undefined || !register.facts.has(sign)) return refuse({ code: 'unknownFact' })
  return ended.secret === undefined || !isActive(register, ended) ? refuse({ code: 'alreadyWithdrawn' }) : ok({ ended, person: ended.person })
}

/**
 * A radiation was looked at again with a sign of life that came late, and stands: written anew, with that sign as what was on
 * screen, and with why it stands although there were not three months. The other way is to withdraw it. Refuses a radiation that is
 * unknown, no longer counts, or cannot be read, no reason, and, where the house asks for two signatures, whoever decided it (metier.md §4).
 */
export const upholdRadiation = (wish: Wish): Decide => (register, _now, agent) => {
  const looked = lookedAt(register, wish)
  if (!looked.ok) return looked
  const detail = wish.reason.trim()
  if (detail === '') return refuse({ code: 'reasonMissing' })
  if (detail.length > longestText) return refuse({ code: 'textTooLong' })
  const { ended, person } = looked.value
  if (settingsOf(register).twoSignatures && ended.agent === agent) return refuse({ code: 'otherAgent' })
  const refs = { ...ended.refs, replaces: ended.id, previous: wish.sign }
  return ok([{ kind: 'domiciliationEnded', person, day: ended.day, data: {}, secret: { ...ended.secret, detail }, refs }])
}
