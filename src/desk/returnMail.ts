import { ok, refuse } from '#kernel/result.ts'
import type { Draft } from '#domain/facts/fact.ts'
import type { PersonId } from '#domain/ids.ts'
import type { MailKind } from '#domain/mail/kinds.ts'
import type { Pieces } from '#domain/mail/pieces.ts'
import { isKnown } from '#domain/person/who.ts'
import { actsOf } from '#domain/register/read.ts'
import { chosenPieces } from '#desk/chosenPieces.ts'
import { justRecorded } from '#desk/once.ts'
import type { Decide } from '#desk/ports.ts'
import { isQuantity } from '#desk/quantity.ts'

type Arriving = { readonly person: PersonId; readonly mail: MailKind; readonly n?: number }

/**
 * Mail that goes back to its sender as soon as it came in (PND): both are noted in one tap, so that the ledger stays whole and
 * nothing waits (metier.md §5). No sign of life. Refuses an unknown person and a number that is not 1 to 999.
 */
export const returnArriving = ({ person, mail, n = 1 }: Arriving): Decide => (register, now) => {
  if (!isKnown(register, person)) return refuse({ code: 'unknownPerson' })
  if (!isQuantity(n)) return refuse({ code: 'notAQuantity' })
  const piece = { person, n, data: { at: now.at, mail } } as const
  return ok([{ kind: 'mailReceived', ...piece }, { kind: 'mailReturned', ...piece }])
}

type Waiting = { readonly person: PersonId; readonly pieces: Pieces }

/** Mail of the pile goes back to its sender. No sign of life. Refuses nothing at all, and more than waits. */
export const returnMail = ({ person, pieces }: Waiting): Decide => (register, now) => {
  if (justRecorded(actsOf(register, person).filter(({ kind }) => kind === 'mailReturned'), now)) return refuse({ code: 'justRecorded' })
  const sent = chosenPieces(register, { person, pieces })
  if (!sent.ok) return sent
  return ok(sent.value.map(([mail, n]): Draft => ({ kind: 'mailReturned', person, n, data: { at: now.at, mail } })))
}
