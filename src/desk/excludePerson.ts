import { ok, refuse } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import { exclusionsOf, holdsOn, proposalsOn, standsIn } from '#domain/exclusion/exclusions.ts'
import type { ExclusionTerms } from '#domain/exclusion/terms.ts'
import type { FactId, PersonId } from '#domain/ids.ts'
import { isKnown } from '#domain/person/who.ts'
import type { Register } from '#domain/register/register.ts'
import { addMonths } from '#domain/time.ts'
import type { Moment, ServiceDay } from '#domain/time.ts'
import type { Decide } from '#desk/ports.ts'
import type { Refusal } from '#desk/refusal.ts'
import { longestText, placedOn } from '#desk/when.ts'

type Wish = {
  readonly person: PersonId
  /** The last day, included. */
  readonly until: ServiceDay
  /** Facts only. */
  readonly reason: string
  /** By their codes; the whole house where absent. Mail and domiciliation stay in any case. */
  readonly prestations?: readonly string[]
}

type Terms = { readonly data: { readonly from: ServiceDay; readonly until: ServiceDay }; readonly secret: ExclusionTerms }

const longestMonths = 12

const termsOf = ({ until, reason, prestations }: Wish, { day }: Moment): Result<Terms, Refusal> => {
  const why = reason.trim()
  if (until < day) return refuse({ code: 'periodReversed' })
  if (until > addMonths(day, longestMonths)) return refuse({ code: 'exclusionTooLong' })
  if (why === '') return refuse({ code: 'reasonMissing' })
  if (why.length > longestText) return refuse({ code: 'textTooLong' })
  if (prestations?.length === 0) return refuse({ code: 'scopeMissing' })
  return ok({ data: { from: day, until }, secret: { reason: why, ...(prestations === undefined ? {} : { prestations }) } })
}

const checked = (register: Register, wish: Wish, now: Moment): Result<Terms, Refusal> => {
  if (!isKnown(register, wish.person)) return refuse({ code: 'unknownPerson' })
  const terms = termsOf(wish, now)
  if (!terms.ok) return terms
  return exclusionsOf(register, wish.person).some((other) => standsIn(other, terms.value.data)) ? refuse({ code: 'exclusionRunning' }) : terms
}

/**
 * A manager keeps someone out from today on (metier.md §1, §9), on a proposal or without one. Refuses an end before today or more than a year away, no
 * reason or one over 200 characters, a choice of no prestation, and days on which another exclusion stands.
 */
export const excludePerson = (wish: Wish & { readonly proposal?: FactId }): Decide => (register, now) => {
  const terms = checked(register, wish, now)
  if (!terms.ok) return terms
  return ok([{ kind: 'exclusionDecided', person: wish.person, ...terms.value, ...(wish.proposal === undefined ? {} : { refs: { previous: wish.proposal } }) }])
}

/** Asks a manager for an exclusion: nobody is refused for it. Refuses what a decision refuses, and a second proposal while one waits. */
export const proposeExclusion = (wish: Wish): Decide => (register, now) => {
  const terms = checked(register, wish, now)
  if (!terms.ok) return terms
  if (proposalsOn(register, wish.person, now.day).length > 0) return refuse({ code: 'justRecorded' })
  return ok([{ kind: 'exclusionProposed', person: wish.person, ...terms.value }])
}

type Standing = { readonly person: PersonId; readonly exclusion: FactId; readonly reason?: string }

const said = (reason = ''): Result<{ readonly reason?: string }, Refusal> => {
  const why = reason.trim()
  if (why.length > longestText) return refuse({ code: 'textTooLong' })
  return ok(why === '' ? {} : { reason: why })
}

/** An exclusion ends before its day: from today on it refuses nobody. Refuses one that is unknown, and one that is over or lifted. */
export const liftExclusion = ({ person, exclusion, reason }: Standing): Decide => (register, { day }) => {
  const found = exclusionsOf(register, person).find(({ fact }) => fact.id === exclusion)
  if (found === undefined) return refuse({ code: 'unknownFact' })
  if (found.liftedOn !== undefined || found.fact.data.until < day) return refuse({ code: 'alreadyEnded' })
  const why = said(reason)
  return why.ok ? ok([{ kind: 'exclusionLifted', person, data: {}, secret: why.value, refs: { ends: exclusion } }]) : why
}

/**
 * Someone is let in all the same, for one day: today, or the day of an act that another tablet noted without knowing. Refuses an exclusion that is
 * unknown or does not hold that day, and a second time the same day.
 */
export const waiveExclusion = ({ person, exclusion, reason, day }: Standing & { readonly day?: ServiceDay }): Decide => (register, now) => {
  const on = day ?? now.day
  const found = exclusionsOf(register, person).find(({ fact }) => fact.id === exclusion)
  if (found === undefined) return refuse({ code: 'unknownFact' })
  if (!holdsOn(found, on)) return refuse({ code: 'alreadyEnded' })
  if (found.waivedOn.includes(on)) return refuse({ code: 'justRecorded' })
  const why = said(reason)
  return why.ok ? ok([{ kind: 'exclusionWaived', person, day: on, data: placedOn(now, on).data, secret: why.value, refs: { under: exclusion } }]) : why
}
