import { ok, refuse } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import { coveredUntil, decisionsOf, runningOn, statusOn } from '#domain/domiciliation/decisions.ts'
import type { LienCommune } from '#domain/domiciliation/words.ts'
import type { Draft } from '#domain/facts/fact.ts'
import type { PersonId } from '#domain/ids.ts'
import { isKnown } from '#domain/person/who.ts'
import type { Register } from '#domain/register/register.ts'
import { addDays, lastDayOfYearFrom } from '#domain/time.ts'
import type { ServiceDay } from '#domain/time.ts'
import { impliedPassage } from '#desk/impliedPassage.ts'
import type { Decide } from '#desk/ports.ts'
import type { Refusal } from '#desk/refusal.ts'

type Wish = {
  readonly person: PersonId
  readonly decidedOn: ServiceDay
  readonly link?: LienCommune
  /** A year, where absent; shorter is allowed, longer never [L D264-1]. */
  readonly until?: ServiceDay
  /** The interview held that same day, and whether another attestation exists [L D264-2]. */
  readonly interview?: { readonly otherAttestation: boolean }
}

type Decided = Wish & { readonly decision: 'first' | 'renewal'; readonly from: ServiceDay }

const draftsOf = (register: Register, wish: Decided): Result<readonly Draft[], Refusal> => {
  const { person, decidedOn: day, decision, from, interview } = wish
  const until = wish.until ?? lastDayOfYearFrom(from)
  if (until < from) return refuse({ code: 'periodReversed' })
  if (until > lastDayOfYearFrom(from)) return refuse({ code: 'overAYear' })
  if (wish.link === undefined) return refuse({ code: 'linkMissing' })
  const granted: Draft = { kind: 'domiciliationGranted', person, day, data: { decision, from, until }, secret: { link: wish.link } }
  if (interview === undefined) return ok([granted])
  const place = { day, data: {} }
  return ok([granted, { kind: 'interviewHeld', person, ...place, secret: interview }, ...impliedPassage(register, { person, place, reason: 'domiciliation' })])
}

/**
 * Grants a first domiciliation, from the day of the decision, for a year (metier.md §3). Refuses a decision ahead, one without
 * the link with the commune, a period over a year, and someone whose domiciliation runs that day: that is a renewal.
 */
export const grantDomiciliation = (wish: Wish): Decide => (register, now) => {
  if (!isKnown(register, wish.person)) return refuse({ code: 'unknownPerson' })
  if (wish.decidedOn > now.day) return refuse({ code: 'dayAhead' })
  const running = runningOn(register, wish.person, wish.decidedOn)
  if (running !== undefined) return refuse({ code: 'alreadyDomiciled', until: running.data.until })
  return draftsOf(register, { ...wish, decision: 'first', from: wish.decidedOn })
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
  return draftsOf(register, { ...wish, decision: 'renewal', from: renewalStart(covered, decidedOn) })
}
