// A domiciliation that runs, without the request and the interview before it: what a scene stands on, as after an import.
import type { Decide } from '#desk/ports.ts'
import type { LienCommune } from '#domain/domiciliation/words.ts'
import type { PersonId } from '#domain/ids.ts'
import { knownDay, lastDayOfYearFrom } from '#domain/time.ts'
import { ok } from '#kernel/result.ts'

/** A first domiciliation decided on a day, for a year from it. */
export const grantedOn = (person: PersonId, on: string, link: LienCommune = 'stay'): Decide => () => {
  const day = knownDay(on)
  return ok([{ kind: 'domiciliationGranted', person, day, data: { decision: 'first', from: day, until: lastDayOfYearFrom(day) }, secret: { link } }])
}
