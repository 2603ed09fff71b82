import { ok, refuse } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import { statusOn } from '#domain/domiciliation/decisions.ts'
import type { Refused } from '#domain/domiciliation/decisions.ts'
import type { Orientation, RefusalGround } from '#domain/domiciliation/words.ts'
import { isKnown } from '#domain/person/who.ts'
import type { Register } from '#domain/register/register.ts'
import { answering } from '#desk/answering.ts'
import type { Answering } from '#desk/answering.ts'
import type { Decide } from '#desk/ports.ts'
import type { Refusal } from '#desk/refusal.ts'
import { longestText } from '#desk/when.ts'

type Wish = Answering & {
  readonly ground?: RefusalGround
  readonly orientation?: Orientation
  /** Where the person is sent: name and town. */
  readonly detail?: string
}

const whyOf = ({ ground, orientation, detail = '' }: Wish): Result<NonNullable<Refused['secret']>, Refusal> => {
  if (ground === undefined) return refuse({ code: 'groundMissing' })
  if (orientation === undefined) return refuse({ code: 'orientationMissing' })
  const text = detail.trim()
  if (text === '') return refuse({ code: 'detailMissing' })
  return text.length > longestText ? refuse({ code: 'textTooLong' }) : ok({ ground, orientation, detail: text })
}

const askedFor = (register: Register, { person, decidedOn }: Wish): 'first' | 'renewal' => {
  const { state } = statusOn(register, person, decidedOn)
  return state === 'running' || state === 'expired' ? 'renewal' : 'first'
}

/**
 * Refuses a domiciliation or its renewal. A CCAS may do so only with a ground and with an orientation elsewhere: without both, and without
 * saying where, it cannot be saved [L L264-4]. Refuses a decision ahead, and one without an interview since the last decision, as a grant does.
 */
export const refuseDomiciliation = (wish: Wish): Decide => (register, now) => {
  const { person, decidedOn: day } = wish
  if (!isKnown(register, person)) return refuse({ code: 'unknownPerson' })
  if (day > now.day) return refuse({ code: 'dayAhead' })
  const why = whyOf(wish)
  if (!why.ok) return why
  const before = answering(register, now, { ...wish, asked: askedFor(register, wish) })
  if (!before.ok) return before
  return ok([...before.value, { kind: 'domiciliationRefused', person, day, data: {}, secret: why.value }])
}
