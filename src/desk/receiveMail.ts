import { ok, refuse } from '#kernel/result.ts'
import type { PersonId } from '#domain/ids.ts'
import type { MailKind } from '#domain/mail/kinds.ts'
import { isKnown } from '#domain/person/who.ts'
import type { Decide } from '#desk/ports.ts'
import { isQuantity } from '#desk/quantity.ts'

type Wish = { readonly person: PersonId; readonly mail: MailKind; readonly n?: number }

/**
 * Mail came in for someone. Never a sign of life. Twice in a row is two letters, not a double tap: the sorting line empties
 * itself after each, so a second tap meets nothing (decisions/0006). Refuses an unknown person and a number that is not 1 to 999.
 */
export const receiveMail = ({ person, mail, n = 1 }: Wish): Decide => (register, now) => {
  if (!isKnown(register, person)) return refuse({ code: 'unknownPerson' })
  if (!isQuantity(n)) return refuse({ code: 'notAQuantity' })
  return ok([{ kind: 'mailReceived', person, n, data: { at: now.at, mail } }])
}
