import type { MailKind } from '#domain/mail/kinds.ts'
import type { Waiting } from '#domain/mail/ledger.ts'
import { addMonths } from '#domain/time.ts'
import type { ServiceDay } from '#domain/time.ts'

/** Which part of the pile: one kind, and what has waited for more than so many months on a day; all of it where both are absent. */
export type Narrowed = { readonly kind?: MailKind; readonly months?: number; readonly day: ServiceDay }

/** The people of a pile who have mail of a kind, and of an age; a count below zero has none, and leaves once an age is asked for. */
export const narrowPile = (pile: readonly Waiting[], { kind, months = 0, day }: Narrowed): readonly Waiting[] =>
  pile.filter(({ mail, since }) => {
    const oldest = kind === undefined ? since : mail[kind].since
    const hasKind = kind === undefined || mail[kind].waiting !== 0
    return hasKind && (months === 0 || (oldest !== undefined && addMonths(oldest, months) < day))
  })
