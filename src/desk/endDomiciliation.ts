import { ok, refuse } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import { clockOn } from '#domain/domiciliation/clock.ts'
import { statusOn } from '#domain/domiciliation/decisions.ts'
import type { Ground } from '#domain/domiciliation/words.ts'
import type { PersonId } from '#domain/ids.ts'
import type { Register } from '#domain/register/register.ts'
import type { ServiceDay } from '#domain/time.ts'
import type { Decide } from '#desk/ports.ts'
import type { Refusal } from '#desk/refusal.ts'
import { longestText } from '#desk/when.ts'

type Wish = {
  readonly person: PersonId
  readonly decidedOn: ServiceDay
  readonly ground?: Ground
  readonly detail?: string
  /** A tablet may still hold a sign of life (`missingFor`); `accepted`: whoever decides knows, and says why in `detail`. */
  readonly incomplete?: 'unseen' | 'accepted'
}

const checkedSilence = (register: Register, { person, decidedOn, detail, incomplete }: Wish): Result<null, Refusal> => {
  if (clockOn(register, person, decidedOn)?.stage !== 'flagged') return refuse({ code: 'notSilent' })
  if (incomplete === 'unseen') return refuse({ code: 'incomplete' })
  return incomplete === 'accepted' && (detail ?? '').trim() === '' ? refuse({ code: 'reasonMissing' }) : ok(null)
}

const checkedGround = (register: Register, wish: Wish): Result<Ground, Refusal> => {
  const { ground, detail } = wish
  if (ground === undefined) return refuse({ code: 'groundMissing' })
  if (ground === 'other' && (detail ?? '').trim() === '') return refuse({ code: 'reasonMissing' })
  const silence = ground === 'nonManifestation' ? checkedSilence(register, wish) : ok(null)
  return silence.ok ? ok(ground) : silence
}

/**
 * Radiation: a human ends a domiciliation, with a ground. Refuses someone who has none (running or lapsed) that day, a decision
 * ahead, no ground, an `other` without words, and "no sign of life" for someone whom the clock does not flag on that day [L D264-3]
 * or of whom a tablet may still tell something, unless that is accepted with a reason (sync.md, invariant 16).
 */
export const endDomiciliation = (wish: Wish): Decide => (register, now) => {
  const { person, decidedOn, detail } = wish
  if (decidedOn > now.day) return refuse({ code: 'dayAhead' })
  const { state } = statusOn(register, person, decidedOn)
  if (state !== 'running' && state !== 'expired') return refuse({ code: 'notDomiciled' })
  const ground = checkedGround(register, wish)
  if (!ground.ok) return ground
  const text = (detail ?? '').trim()
  if (text.length > longestText) return refuse({ code: 'textTooLong' })
  return ok([{ kind: 'domiciliationEnded', person, day: decidedOn, data: {}, secret: { ground: ground.value, ...(text === '' ? {} : { detail: text }) } }])
}
