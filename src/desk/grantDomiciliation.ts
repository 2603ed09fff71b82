import { ok, refuse } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import { coveredUntil, decisionsOf, runningOn, statusOn } from '#domain/domiciliation/decisions.ts'
import { grantedWithin } from '#domain/domiciliation/periods.ts'
import type { LienCommune } from '#domain/domiciliation/words.ts'
import type { Draft } from '#domain/facts/fact.ts'
import { isKnown } from '#domain/person/who.ts'
import type { Register } from '#domain/register/register.ts'
import { addDays, lastDayOfYearFrom } from '#domain/time.ts'
import type { Moment, ServiceDay } from '#domain/time.ts'
import { answering } from '#desk/answering.ts'
import type { Answering } from '#desk/answering.ts'
import type { Decide } from '#desk/ports.ts'
import type { Refusal } from '#desk/refusal.ts'

type Wish = Answering & {
  readonly link?: LienCommune
  /** A year, where absent; shorter is allowed, longer never [L D264-1]. */
  readonly until?: ServiceDay
}

type Decided = Wish & { readonly decision: 'first' | 'renewal'; readonly from: ServiceDay }

const draftsOf = (register: Register, now: Moment, wish: Decided): Result<readonly Draft[], Refusal> => {
  const { person, decidedOn: day, decision, from } = wish
  const until = wish.until ?? lastDayOfYearFrom(from)
  if (until < from) return refuse({ code: 'periodReversed' })
  if (until > lastDayOfYearFrom(from)) return refuse({ code: 'overAYear' })
  if (wish.link === undefined) return refuse({ code: 'linkMissing' })
  const granted = grantedWithin(register, wish.person, { from, to: until, day: now.day })
  if (granted !== undefined) return refuse({ code: decision === 'first' ? 'alreadyDomiciled' : 'overlaps', until: granted.data.until })
  const before = answering(register, now, { ...wish, asked: decision })
  if (!before.ok) return before
  return ok([...before.value, { kind: 'domiciliationGranted', person, day, data: { decision, from, until }, secret: { link: wish.link } }])
}

/**
 * Grants a first domiciliation, from the day of the decision, for a year (metier.md §3): it answers the request that waits, or notes it.
 * Refuses a decision ahead, one without the link with the commune or without an interview since the last decision, a period over a year
 * or with a day that is granted already, and someone whose domiciliation runs that day: that is a renewal.
 */
export const grantDomiciliation = (wish: Wish): Decide => (register, now) => {
  if (!isKnown(register, wish.person)) return refuse({ code: 'unknownPerson' })
  if (wish.decidedOn > now.day) return refuse({ code: 'dayAhead' })
  const running = runningOn(register, wish.person, wish.decidedOn)
  if (running !== undefined) return refuse({ code: 'alreadyDomiciled', until: running.data.until })
  return draftsOf(register, now, { ...wish, decision: 'first', from: wish.decidedOn })
}

/** Where a renewal decided on a day starts: the day after the old end, or the day of the decision when that one has lapsed. */
export const renewalStart = (covered: ServiceDay, decidedOn: ServiceDay): ServiceDay => {
  const next = addDays(covered, 1)
  return next > decidedOn ? next : decidedOn
}

/**
 * Renews a domiciliation that runs or has lapsed (metier.md §3). Refuses what `grantDomiciliation` refuses, someone who has
 * nothing to renew (never granted, or ended since), and a second renewal ahead of one that has not started.
 */
export const renewDomiciliation = (wish: Wish): Decide => (register, now) => {
  const { person, decidedOn } = wish
  if (decidedOn > now.day) return refuse({ code: 'dayAhead' })
  const { state } = statusOn(register, person, decidedOn)
  const covered = coveredUntil(register, person, decidedOn)
  if (covered === undefined || state === 'ended' || state === 'none') return refuse({ code: 'notDomiciled' })
  const ahead = decisionsOf(register, person).granted.find(({ data }) => data.from > decidedOn && data.until === covered)
  if (ahead !== undefined) return refuse({ code: 'overlaps', until: covered })
  return draftsOf(register, now, { ...wish, decision: 'renewal', from: renewalStart(covered, decidedOn) })
}
