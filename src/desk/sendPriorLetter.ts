import { ok, refuse } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import { statusOn } from '#domain/domiciliation/decisions.ts'
import { isStillSilent } from '#domain/domiciliation/stillSilent.ts'
import type { Ground } from '#domain/domiciliation/words.ts'
import type { Contents } from '#domain/facts/kinds.ts'
import type { PersonId } from '#domain/ids.ts'
import { actsOf } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import { addDays } from '#domain/time.ts'
import type { Moment, ServiceDay } from '#domain/time.ts'
import { justRecorded } from '#desk/once.ts'
import type { Decide } from '#desk/ports.ts'
import type { Refusal } from '#desk/refusal.ts'
import { longestText, placed } from '#desk/when.ts'

type LetterSecret = Contents['priorLetterSent']['secret']

type Step = {
  readonly person: PersonId
  readonly on: ServiceDay
  /** What the decision is considered for: another ground takes its own letter, or its own reason for none. */
  readonly ground?: Ground
}

const checkedStep = (register: Register, { person, on, ground }: Step, now: Moment): Result<Ground, Refusal> => {
  if (on > now.day) return refuse({ code: 'dayAhead' })
  const { state } = statusOn(register, person, on)
  if (state !== 'running' && state !== 'expired') return refuse({ code: 'notDomiciled' })
  if (ground === undefined) return refuse({ code: 'groundMissing' })
  if (ground === 'nonManifestation' && !isStillSilent(register, person, { day: on, now: now.day })) return refuse({ code: 'notSilent' })
  return ok(ground)
}

const checkedText = (text: string, isNeeded: boolean): Result<string, Refusal> => {
  if (text.trim().length > longestText) return refuse({ code: 'textTooLong' })
  return isNeeded && text.trim() === '' ? refuse({ code: 'reasonMissing' }) : ok(text.trim())
}

type LetterWish = Step & {
  readonly detail?: string
  /** Why one of an earlier day is entered only now. */
  readonly late?: string
}

const saidIn = (wish: LetterWish, ground: Ground, now: Moment): Result<LetterSecret, Refusal> => {
  const place = placed(now, wish.on === now.day ? undefined : { day: wish.on, reason: wish.late ?? '' })
  if (!place.ok) return place
  const detail = checkedText(wish.detail ?? '', ground === 'other')
  return detail.ok ? ok({ ground, ...place.value.secret, ...(detail.value === '' ? {} : { detail: detail.value }) }) : detail
}

/**
 * The letter that invites observations before a radiation, for the days that the house leaves (metier.md §4; CRPA L122-1), counted from its own
 * day. Refuses a day ahead, an earlier one without why it is entered late (metier.md §2), someone who is not domiciled, no ground, `other`
 * without words, and silence for someone whom the clock does not flag or who gave a sign of life since.
 */
export const sendPriorLetter = (wish: LetterWish): Decide => (register, now) => {
  const { person, on } = wish
  const ground = checkedStep(register, wish, now)
  if (!ground.ok) return ground
  const secret = saidIn(wish, ground.value, now)
  if (!secret.ok) return secret
  if (justRecorded(actsOf(register, person).filter(({ kind }) => kind === 'priorLetterSent'), now)) return refuse({ code: 'justRecorded' })
  const answerBy = addDays(on, settingsOf(register).files.priorLetterDays)
  return ok([{ kind: 'priorLetterSent', person, day: on, data: { answerBy }, secret: secret.value }])
}

/** No letter goes out for a ground, for a reason that stays in the file (metier.md §4). Refuses what `sendPriorLetter` does of the day, the person and the ground, and no reason. */
export const skipPriorLetter = (wish: Step & { readonly reason: string }): Decide => (register, now) => {
  const ground = checkedStep(register, wish, now)
  if (!ground.ok) return ground
  const reason = checkedText(wish.reason, true)
  if (!reason.ok) return reason
  return ok([{ kind: 'priorLetterSkipped', person: wish.person, day: wish.on, data: {}, secret: { ground: ground.value, reason: reason.value } }])
}
