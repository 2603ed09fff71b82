import { ok, refuse } from '#kernel/result.ts'
import type { FactId, PersonId } from '#domain/ids.ts'
import { forwardingsOf } from '#domain/mail/forwardings.ts'
import { standsIn } from '#domain/mail/instructions.ts'
import { isKnown } from '#domain/person/who.ts'
import type { ServiceDay } from '#domain/time.ts'
import type { Decide } from '#desk/ports.ts'
import { stillStanding } from '#desk/stillStanding.ts'
import { longestText } from '#desk/when.ts'

type Wish = {
  readonly person: PersonId
  readonly address: string
  readonly from: ServiceDay
  /** Until it is ended, where absent. */
  readonly to?: ServiceDay
}

/**
 * The holder asks for mail to be sent on, both days included (metier.md §5). Refuses an empty address or one over 200 characters, a
 * reversed period, and a second forwarding on the days of one that stands.
 */
export const setForwarding = ({ person, address, from, to }: Wish): Decide => (register) => {
  const clean = address.trim()
  if (!isKnown(register, person)) return refuse({ code: 'unknownPerson' })
  if (clean === '') return refuse({ code: 'addressMissing' })
  if (clean.length > longestText) return refuse({ code: 'textTooLong' })
  if (to !== undefined && to < from) return refuse({ code: 'periodReversed' })
  const span = to === undefined ? { from } : { from, to }
  if (forwardingsOf(register, person).some((other) => standsIn(other, span))) return refuse({ code: 'forwardingRunning' })
  return ok([{ kind: 'forwardingSet', person, data: span, secret: { address: clean } }])
}

/** The holder takes a forwarding back: from today on it no longer runs. Refuses one that is not this person's, or that is over already. */
export const endForwarding = ({ person, forwarding }: { readonly person: PersonId; readonly forwarding: FactId }): Decide => (register, now) => {
  const standing = stillStanding(forwardingsOf(register, person), forwarding, now.day)
  return standing.ok ? ok([{ kind: 'forwardingEnded', person, data: {}, secret: {}, refs: { ends: forwarding } }]) : standing
}
