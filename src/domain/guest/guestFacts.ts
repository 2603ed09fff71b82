// What a guest may read of themselves on a screen that is turned to them: nothing of anyone else, no ground, no note (metier.md §8).
import { isOpen, weekOn } from '#domain/calendar.ts'
import type { OpeningCalendar } from '#domain/calendar.ts'
import { clockOn } from '#domain/domiciliation/clock.ts'
import { coveredUntil, hasDecisions, runningOn } from '#domain/domiciliation/decisions.ts'
import type { PersonId } from '#domain/ids.ts'
import { mailOf, waitingIn } from '#domain/mail/ledger.ts'
import type { Register } from '#domain/register/register.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import { addDays, addMonths } from '#domain/time.ts'
import type { ServiceDay } from '#domain/time.ts'

/** Their address here. `lapsed`: a decision was taken once, and none runs; why is told by a person, not by a screen. */
type GuestAddress =
  | { readonly state: 'none' }
  | { readonly state: 'lapsed' }
  /** Both last days included. `renewFrom`: the day from which a renewal is advised, two months before the end (metier.md §3). */
  | { readonly state: 'running'; readonly until: ServiceDay; readonly renewFrom: ServiceDay }

/** The silence, as a guest is told of it: an invitation with a day, or to come and talk. Never a threat, never a promise (metier.md §4). */
type GuestTerm =
  | { readonly what: 'none' }
  | { readonly what: 'talk' }
  | { readonly what: 'before'; readonly day: ServiceDay }

export type GuestFacts = {
  /** Pieces that wait; nothing for someone who receives no mail here. */
  readonly mail: number | undefined
  readonly address: GuestAddress
  readonly term: GuestTerm
}

type Asked = { readonly person: PersonId; readonly day: ServiceDay }

// A renewal that was granted ahead goes on where the one that runs stops.
const runningUntil = (register: Register, { person, day }: Asked): ServiceDay | undefined =>
  runningOn(register, person, day) === undefined ? undefined : coveredUntil(register, person, day)

// The clock's term says nothing of a year that ends before it: the earlier of the two. On that very day "before" would come too late.
const termOf = (register: Register, { person, day }: Asked, until: ServiceDay): GuestTerm => {
  const clock = clockOn(register, person, day)
  if (clock === undefined || clock.stage === 'excused') return { what: 'none' }
  const earlier = clock.term < until ? clock.term : until
  return earlier <= day ? { what: 'talk' } : { what: 'before', day: earlier }
}

const standingOf = (register: Register, asked: Asked): Pick<GuestFacts, 'address' | 'term'> => {
  const until = runningUntil(register, asked)
  if (until === undefined) return { address: { state: hasDecisions(register, asked.person) ? 'lapsed' : 'none' }, term: { what: 'none' } }
  return { address: { state: 'running', until, renewFrom: addMonths(until, -2) }, term: termOf(register, asked, until) }
}

/** What someone may read of themselves on a day. */
export const guestFacts = (register: Register, person: PersonId, day: ServiceDay): GuestFacts => {
  const waiting = Math.max(0, waitingIn(mailOf(register, person)))
  return { mail: waiting > 0 || hasDecisions(register, person) ? waiting : undefined, ...standingOf(register, { person, day }) }
}

type HouseFacts = { readonly opens: ServiceDay | undefined; readonly weekdays: readonly number[]; readonly hours: string; readonly phone: string }

/** How far ahead a next opening is looked for, in days: a summer's closing is shorter. */
const farthest = 92

const nextIn = (calendar: OpeningCalendar, day: ServiceDay): ServiceDay | undefined => {
  for (let ahead = 1; ahead <= farthest; ahead++) {
    const next = addDays(day, ahead)
    if (isOpen(calendar, next)) return next
  }
  return undefined
}

/** When and how the house is reached: the next day on which it is open after `day`, the days of its week (1 for Monday), the hours and the phone as the house wrote them. */
export const houseFacts = (register: Register, day: ServiceDay): HouseFacts => {
  const { calendar, letterhead: { hours, phone } } = settingsOf(register)
  return { opens: nextIn(calendar, day), weekdays: weekOn(calendar, day).weekdays, hours, phone }
}
