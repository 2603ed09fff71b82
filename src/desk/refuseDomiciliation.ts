import { ok, refuse } from '#kernel/result.ts'
import type { Orientation, RefusalGround } from '#domain/domiciliation/words.ts'
import type { PersonId } from '#domain/ids.ts'
import { isKnown } from '#domain/person/who.ts'
import type { ServiceDay } from '#domain/time.ts'
import type { Decide } from '#desk/ports.ts'
import { longestText } from '#desk/when.ts'

type Wish = {
  readonly person: PersonId
  readonly decidedOn: ServiceDay
  readonly ground?: RefusalGround
  readonly orientation?: Orientation
  readonly detail?: string
}

/** Refuses a domiciliation. A CCAS may do so only with a ground and with an orientation elsewhere: without both it cannot be saved [L L264-4]. */
export const refuseDomiciliation = ({ person, decidedOn, ground, orientation, detail }: Wish): Decide => (register, now) => {
  if (!isKnown(register, person)) return refuse({ code: 'unknownPerson' })
  if (decidedOn > now.day) return refuse({ code: 'dayAhead' })
  if (ground === undefined) return refuse({ code: 'groundMissing' })
  if (orientation === undefined) return refuse({ code: 'orientationMissing' })
  const text = (detail ?? '').trim()
  if (text.length > longestText) return refuse({ code: 'textTooLong' })
  return ok([{ kind: 'domiciliationRefused', person, day: decidedOn, data: {}, secret: { ground, orientation, ...(text === '' ? {} : { detail: text }) } }])
}
