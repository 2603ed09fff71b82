import { ok, refuse } from '#kernel/result.ts'
import type { PersonId } from '#domain/ids.ts'
import type { MailKind } from '#domain/mail/kinds.ts'
import { mailOf } from '#domain/mail/ledger.ts'
import type { ServiceDay } from '#domain/time.ts'
import type { Decide } from '#desk/ports.ts'

type Wish = {
  readonly person: PersonId
  readonly mail: MailKind
  /** The day on which it was handed out: it had come in by then. */
  readonly day: ServiceDay
}

/** What was handed out had really come in, and nobody noted it: the pile is back at nothing. Refuses a pile that is not below zero. */
export const noteMissedArrival = ({ person, mail, day }: Wish): Decide => (register) => {
  const missing = -mailOf(register, person)[mail].waiting
  return missing > 0 ? ok([{ kind: 'mailReceived', person, day, n: missing, data: { mail } }]) : refuse({ code: 'nothingWaiting' })
}
