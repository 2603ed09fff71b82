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

type Wish = { readonly person: PersonId; readonly decidedOn: ServiceDay; readonly ground?: Ground; readonly detail?: string }

const checkedGround = (register: Register, { person, decidedOn, ground, detail }: Wish): Result<Ground, Refusal> => {
  if (ground === undefined) return refuse({ code: 'groundMissing' })
  if (ground === 'other' && (detail ?? '').trim() === '') return refuse({ code: 'reasonMissing' })
  if (ground === 'nonManifestation' && clockOn(register, person, decidedOn)?.stage !== 'flagged') return refuse({ code: 'notSilent' })
  return ok(ground)
}

/**
 * Radiation: a human ends a domiciliation, with a ground. Refuses someone who has none (running or lapsed) that day, a decision
 * ahead, no ground, an `other` without words, and "no sign of life" for someone whom the clock does not flag on that day [L D264-3].
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
