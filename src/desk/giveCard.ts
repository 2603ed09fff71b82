import { ok, refuse } from '#kernel/result.ts'
import type { DraftOf } from '#domain/facts/fact.ts'
import type { FactId, PersonId } from '#domain/ids.ts'
import { cardsOf, codeFrom, holderOf } from '#domain/person/cards.ts'
import { isKnown } from '#domain/person/who.ts'
import type { Decide } from '#desk/ports.ts'
import { longestText } from '#desk/when.ts'

type Lost = { readonly person: PersonId; readonly card: FactId; readonly reason?: string }

const withdrawn = ({ person, card, reason = '' }: Lost): DraftOf<'cardWithdrawn'> => ({
  kind: 'cardWithdrawn', person, data: {}, refs: { ends: card }, secret: reason === '' ? {} : { reason },
})

/**
 * Gives someone a card, and withdraws those that they had: of two, one would be lost. `id`: a fresh UUID, drawn before the gesture, so that a
 * double tap gives one card.
 */
export const giveCard = ({ person, id }: { readonly person: PersonId; readonly id: string }): Decide => (register) => {
  if (!isKnown(register, person)) return refuse({ code: 'unknownPerson' })
  const code = codeFrom(id)
  if (holderOf(register, code) !== undefined) return refuse({ code: 'justRecorded' })
  const before = cardsOf(register, person).map(({ fact }) => withdrawn({ person, card: fact }))
  return ok([{ kind: 'cardGiven', person, data: {}, secret: { code } }, ...before])
}

/** A card that was lost or given back opens nothing from now on. Refuses one that is not this person's, or is withdrawn already, and a reason over 200 characters. */
export const withdrawCard = ({ person, card, reason = '' }: Lost): Decide => (register) => {
  if (reason.length > longestText) return refuse({ code: 'textTooLong' })
  if (!cardsOf(register, person).some(({ fact }) => fact === card)) return refuse({ code: 'unknownFact' })
  return ok([withdrawn({ person, card, reason: reason.trim() })])
}
