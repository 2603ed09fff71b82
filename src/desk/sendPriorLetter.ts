import { ok, refuse } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import { clockOn } from '#domain/domiciliation/clock.ts'
import { statusOn } from '#domain/domiciliation/decisions.ts'
import type { Ground } from '#domain/domiciliation/words.ts'
import type { PersonId } from '#domain/ids.ts'
import { actsOf } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import { addDays } from '#domain/time.ts'
import type { Moment, ServiceDay } from '#domain/time.ts'
import { justRecorded } from '#desk/once.ts'
import type { Decide } from '#desk/ports.ts'
import type { Refusal } from '#desk/refusal.ts'
import { longestText } from '#desk/when.ts'

type Step = { readonly person: PersonId; readonly on: ServiceDay }

const checkedHolder = (register: Register, { person, on }: Step, now: Moment): Result<null, Refusal> => {
  if (on > now.day) return refuse({ code: 'dayAhead' })
  const { state } = statusOn(register, person, on)
  return state === 'running' || state === 'expired' ? ok(null) : refuse({ code: 'notDomiciled' })
}

const checkedText = (text: string, isNeeded: boolean): Result<string, Refusal> => {
  if (text.trim().length > longestText) return refuse({ code: 'textTooLong' })
  return isNeeded && text.trim() === '' ? refuse({ code: 'reasonMissing' }) : ok(text.trim())
}

type LetterWish = Step & { readonly ground?: Ground; readonly detail?: string }

const checkedGround = (register: Register, { person, on, ground }: LetterWish): Result<Ground, Refusal> => {
  if (ground === undefined) return refuse({ code: 'groundMissing' })
  const isSilent = ground !== 'nonManifestation' || clockOn(register, person, on)?.stage === 'flagged'
  return isSilent ? ok(ground) : refuse({ code: 'notSilent' })
}

/**
 * The letter that invites observations before a radiation, for the days that the house leaves (metier.md §4; CRPA L122-1). Refuses a day ahead, someone
 * who is not domiciled, no ground, `other` without words, and silence for someone whom the clock does not flag.
 */
export const sendPriorLetter = (wish: LetterWish): Decide => (register, now) => {
  const { person, on } = wish
  const holder = checkedHolder(register, wish, now)
  if (!holder.ok) return holder
  const ground = checkedGround(register, wish)
  if (!ground.ok) return ground
  const detail = checkedText(wish.detail ?? '', ground.value === 'other')
  if (!detail.ok) return detail
  if (justRecorded(actsOf(register, person).filter(({ kind }) => kind === 'priorLetterSent'), now)) return refuse({ code: 'justRecorded' })
  const answerBy = addDays(on, settingsOf(register).files.priorLetterDays)
  const secret = { ground: ground.value, ...(detail.value === '' ? {} : { detail: detail.value }) }
  return ok([{ kind: 'priorLetterSent', person, day: on, data: { answerBy }, secret }])
}

/** No letter goes out, for a reason that stays in the file (metier.md §4). Refuses a day ahead, someone who is not domiciled, no reason. */
export const skipPriorLetter = (wish: Step & { readonly reason: string }): Decide => (register, now) => {
  const holder = checkedHolder(register, wish, now)
  if (!holder.ok) return holder
  const reason = checkedText(wish.reason, true)
  return reason.ok ? ok([{ kind: 'priorLetterSkipped', person: wish.person, day: wish.on, data: {}, secret: { reason: reason.value } }]) : reason
}
