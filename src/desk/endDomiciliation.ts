import { ok, refuse } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import { decisionsOf, statusOn } from '#domain/domiciliation/decisions.ts'
import { needsPriorLetter, priorStandingOn } from '#domain/domiciliation/priorLetter.ts'
import { proposedRadiations } from '#domain/domiciliation/proposals.ts'
import { openRequestOn } from '#domain/domiciliation/requests.ts'
import { isStillSilent } from '#domain/domiciliation/stillSilent.ts'
import type { Ground } from '#domain/domiciliation/words.ts'
import { byStamp } from '#domain/facts/order.ts'
import type { AgentId, PersonId } from '#domain/ids.ts'
import type { Register } from '#domain/register/register.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import type { Moment, ServiceDay } from '#domain/time.ts'
import type { Decide } from '#desk/ports.ts'
import type { Refusal } from '#desk/refusal.ts'
import { longestText } from '#desk/when.ts'

/** A radiation as it is asked for. */
export type RadiationWish = {
  readonly person: PersonId
  readonly decidedOn: ServiceDay
  readonly ground?: Ground
  readonly detail?: string
  /** A tablet may still hold a sign of life (`missingFor`); `accepted`: whoever decides knows, and says why in `detail`. */
  readonly incomplete?: 'unseen' | 'accepted'
}

const checkedSilence = (register: Register, { person, decidedOn, detail, incomplete }: RadiationWish, now: Moment): Result<null, Refusal> => {
  if (!isStillSilent(register, person, { day: decidedOn, now: now.day })) return refuse({ code: 'notSilent' })
  if (incomplete === 'unseen') return refuse({ code: 'incomplete' })
  return incomplete === 'accepted' && (detail ?? '').trim() === '' ? refuse({ code: 'reasonMissing' }) : ok(null)
}

// "The year ran out, no renewal asked" (metier.md §4): true on the day of the decision, and still when it is written.
const checkedLapse = (register: Register, { person, decidedOn }: RadiationWish, now: Moment): Result<null, Refusal> => {
  if ([decidedOn, now.day].some((day) => statusOn(register, person, day).state !== 'expired')) return refuse({ code: 'notLapsed' })
  return openRequestOn(register, person, now.day) === undefined ? ok(null) : refuse({ code: 'requestOpen' })
}

const checkedFacts = (register: Register, wish: RadiationWish, now: Moment): Result<null, Refusal> => {
  if (wish.ground === 'nonManifestation') return checkedSilence(register, wish, now)
  return wish.ground === 'notRenewed' ? checkedLapse(register, wish, now) : ok(null)
}

const checkedGround = (register: Register, wish: RadiationWish, now: Moment): Result<Ground, Refusal> => {
  const { ground, detail } = wish
  if (ground === undefined) return refuse({ code: 'groundMissing' })
  if (ground === 'other' && (detail ?? '').trim() === '') return refuse({ code: 'reasonMissing' })
  const facts = checkedFacts(register, wish, now)
  if (!facts.ok) return facts
  const heard = checkedHearing(register, wish, ground)
  return heard.ok ? ok(ground) : heard
}

// Whoever a decision is held against was invited to answer it, and had the time to (CRPA L121-1, L122-1).
const checkedHearing = (register: Register, { person, decidedOn }: RadiationWish, ground: Ground): Result<null, Refusal> => {
  if (!needsPriorLetter(ground)) return ok(null)
  const prior = priorStandingOn(register, { person, day: decidedOn, ground })
  switch (prior.state) {
    case 'missing': return refuse({ code: 'priorLetterMissing' })
    case 'running': return refuse({ code: 'priorLetterRunning', until: prior.until })
    case 'heard': return ok(null)
  }
}

const checkedHolder = (register: Register, { person, decidedOn }: RadiationWish, now: Moment): Result<null, Refusal> => {
  if (decidedOn > now.day) return refuse({ code: 'dayAhead' })
  const { state } = statusOn(register, person, decidedOn)
  if (state !== 'running' && state !== 'expired') return refuse({ code: 'notDomiciled' })
  return statusOn(register, person, now.day).state === 'ended' ? refuse({ code: 'alreadyEnded' }) : ok(null)
}

type Ending = { readonly ground: Ground; readonly detail?: string }

/** Looks at a radiation before it is proposed or decided; refuses what `endDomiciliation` does, but for its signatures. */
export const checkedEnding = (register: Register, wish: RadiationWish, now: Moment): Result<Ending, Refusal> => {
  const holder = checkedHolder(register, wish, now)
  if (!holder.ok) return holder
  const ground = checkedGround(register, wish, now)
  if (!ground.ok) return ground
  const text = (wish.detail ?? '').trim()
  if (text.length > longestText) return refuse({ code: 'textTooLong' })
  return ok({ ground: ground.value, ...(text === '' ? {} : { detail: text }) })
}

const isSigned = (register: Register, { person, decidedOn, ground }: RadiationWish, agent: AgentId): boolean =>
  !settingsOf(register).twoSignatures ||
  proposedRadiations(register, person, decidedOn).some((proposed) => proposed.agent !== agent && proposed.secret?.ground === ground)

/**
 * Radiation: a human ends a domiciliation, with a ground. Refuses someone who has none (running or lapsed) that day or was struck off
 * since, a decision ahead, no ground, an `other` without words, "no sign of life" for someone whom the clock does not flag on that day
 * [L D264-3], who gave one or was excused since, or of whom a tablet may still tell something, unless that is accepted with a reason
 * (sync.md, invariant 16), and "not renewed" while the year runs or a request waits. A ground that is held
 * against the person takes a prior letter whose days are over, or a reason for none (metier.md §4). Where the house asks for two
 * signatures, refuses one that no other agent has proposed on the same ground.
 */
export const endDomiciliation = (wish: RadiationWish): Decide => (register, now, agent) => {
  const ending = checkedEnding(register, wish, now)
  if (!ending.ok) return ending
  if (!isSigned(register, wish, agent)) return refuse({ code: 'secondSignature' })
  // What whoever decides has on screen: a grant of another tablet that came later was not known to them (exchange/twoDecisions).
  const [seen] = decisionsOf(register, wish.person).granted.toSorted((a, b) => byStamp(b, a)).map(({ id }) => ({ refs: { ends: id } }))
  return ok([{ kind: 'domiciliationEnded', person: wish.person, day: wish.decidedOn, data: {}, secret: ending.value, ...seen }])
}
