import { ok, refuse } from '#kernel/result.ts'
import { absencesOf } from '#domain/domiciliation/clock.ts'
import type { ExcuseCause } from '#domain/domiciliation/words.ts'
import type { FactId, PersonId } from '#domain/ids.ts'
import { isKnown } from '#domain/person/who.ts'
import type { ServiceDay } from '#domain/time.ts'
import type { Decide } from '#desk/ports.ts'

type Wish = {
  readonly person: PersonId
  readonly from: ServiceDay
  /** Still away, where absent. */
  readonly to?: ServiceDay
  readonly cause: ExcuseCause
  readonly proof: boolean
  /** The absence that this one corrects or closes. */
  readonly replaces?: FactId
}

/** An absence that the law accepts: the clock stands still, both days included [L D264-3]. Refuses a reversed period, and correcting an absence that is not this person's. */
export const excuseAbsence = ({ person, from, to, cause, proof, replaces }: Wish): Decide => (register) => {
  if (!isKnown(register, person)) return refuse({ code: 'unknownPerson' })
  if (to !== undefined && to < from) return refuse({ code: 'periodReversed' })
  if (replaces !== undefined && !absencesOf(register, person).some(({ id }) => id === replaces)) return refuse({ code: 'unknownFact' })
  const refs = replaces === undefined ? {} : { refs: { replaces } }
  return ok([{ kind: 'absenceExcused', person, data: to === undefined ? { from } : { from, to }, secret: { cause, proof }, ...refs }])
}
