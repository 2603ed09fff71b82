import { ok, refuse } from '#kernel/result.ts'
import type { MailKind } from '#domain/mail/kinds.ts'
import type { Decide } from '#desk/ports.ts'
import { isQuantity } from '#desk/quantity.ts'

type Wish = { readonly mail: MailKind; readonly n?: number }

/**
 * Mail for somebody whom nobody knows here goes back to its sender: counted in and out in one tap, under no person, since a name
 * on an envelope opens no file (decisions/0017). Refuses a number that is not 1 to 999.
 */
export const returnUnknown = ({ mail, n = 1 }: Wish): Decide => (_register, now) => {
  if (!isQuantity(n)) return refuse({ code: 'notAQuantity' })
  const piece = { n, data: { at: now.at, mail } } as const
  return ok([{ kind: 'mailReceived', ...piece }, { kind: 'mailReturned', ...piece }])
}
