import { ok, refuse } from '#kernel/result.ts'
import type { Draft } from '#domain/facts/fact.ts'
import type { PersonId } from '#domain/ids.ts'
import { forwardingsOn } from '#domain/mail/forwardings.ts'
import type { Pieces } from '#domain/mail/pieces.ts'
import { actsOf } from '#domain/register/read.ts'
import { chosenPieces } from '#desk/chosenPieces.ts'
import { justRecorded } from '#desk/once.ts'
import type { Decide } from '#desk/ports.ts'

/** `pieces`: all that waits, where absent. */
type Wish = { readonly person: PersonId; readonly pieces?: Pieces }

/**
 * Sends mail of the pile on to the address of the forwarding that runs today. No sign of life (metier.md §4). Refuses when no forwarding
 * runs today, nothing waits, and more than waits.
 */
export const forwardMail = (wish: Wish): Decide => (register, now) => {
  const { person } = wish
  if (justRecorded(actsOf(register, person).filter(({ kind }) => kind === 'mailForwarded'), now)) return refuse({ code: 'justRecorded' })
  const forwarding = forwardingsOn(register, person, now.day).at(-1)
  if (forwarding === undefined) return refuse({ code: 'noForwarding' })
  const pieces = chosenPieces(register, wish)
  if (!pieces.ok) return pieces
  return ok(pieces.value.map(([mail, n]): Draft => ({ kind: 'mailForwarded', person, n, data: { at: now.at, mail }, refs: { under: forwarding.id } })))
}
