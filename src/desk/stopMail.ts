import { ok, refuse } from '#kernel/result.ts'
import type { FactId, PersonId } from '#domain/ids.ts'
import { standsIn } from '#domain/mail/instructions.ts'
import { mailStopsOf } from '#domain/mail/mailStops.ts'
import { isKnown } from '#domain/person/who.ts'
import type { ServiceDay } from '#domain/time.ts'
import type { Decide } from '#desk/ports.ts'
import { stillStanding } from '#desk/stillStanding.ts'
import { longestText } from '#desk/when.ts'

type Wish = {
  readonly person: PersonId
  readonly from: ServiceDay
  /** Until it is ended, where absent. */
  readonly to?: ServiceDay
  readonly reason?: string
}

/**
 * Mail for this person is no longer taken in, both days included: at the sort it goes back to its sender. Refuses a reversed period, a
 * reason over 200 characters, and a second stop on the days of one that stands.
 */
export const stopMail = ({ person, from, to, reason = '' }: Wish): Decide => (register) => {
  const why = reason.trim()
  if (!isKnown(register, person)) return refuse({ code: 'unknownPerson' })
  if (to !== undefined && to < from) return refuse({ code: 'periodReversed' })
  if (why.length > longestText) return refuse({ code: 'textTooLong' })
  const span = to === undefined ? { from } : { from, to }
  if (mailStopsOf(register, person).some((other) => standsIn(other, span))) return refuse({ code: 'mailStopRunning' })
  return ok([{ kind: 'mailStopped', person, data: span, secret: why === '' ? {} : { reason: why } }])
}

/** Mail is taken in again, from today on. Refuses a stop that is not this person's, or that is over already. */
export const endMailStop = ({ person, stop }: { readonly person: PersonId; readonly stop: FactId }): Decide => (register, now) => {
  const standing = stillStanding(mailStopsOf(register, person), stop, now.day)
  return standing.ok ? ok([{ kind: 'mailStopEnded', person, data: {}, secret: {}, refs: { ends: stop } }]) : standing
}
