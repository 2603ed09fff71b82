import { ok, refuse } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import type { PersonId } from '#domain/ids.ts'
import { mailKinds } from '#domain/mail/kinds.ts'
import type { MailKind } from '#domain/mail/kinds.ts'
import { mailOf } from '#domain/mail/ledger.ts'
import { waitingPieces } from '#domain/mail/pieces.ts'
import type { Pieces } from '#domain/mail/pieces.ts'
import type { Register } from '#domain/register/register.ts'
import { isQuantity } from '#desk/quantity.ts'
import type { Refusal } from '#desk/refusal.ts'

/** `pieces`: all that waits, where absent. */
type Wish = { readonly person: PersonId; readonly pieces?: Pieces }

/** What leaves someone's pile, kind by kind. Refuses nothing at all, more than waits, and a number that is not 1 to 999. */
export const chosenPieces = (register: Register, { person, pieces }: Wish): Result<readonly (readonly [MailKind, number])[], Refusal> => {
  const mail = mailOf(register, person)
  const all = pieces ?? waitingPieces(mail)
  const taken = mailKinds.map((kind) => [kind, all[kind] ?? 0] as const).filter(([, n]) => n !== 0)
  if (taken.length === 0) return refuse({ code: 'nothingWaiting' })
  if (!taken.every(([, n]) => isQuantity(n))) return refuse({ code: 'notAQuantity' })
  return taken.every(([kind, n]) => n <= mail[kind].waiting) ? ok(taken) : refuse({ code: 'moreThanWaiting' })
}
