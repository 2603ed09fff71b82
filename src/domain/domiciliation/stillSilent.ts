// A decision about a silence may be dated in the past; what has happened since then is known all the same (metier.md §4).
import { absencesOf, clockOn, signsOf } from '#domain/domiciliation/clock.ts'
import type { PersonId } from '#domain/ids.ts'
import type { Register } from '#domain/register/register.ts'
import type { ServiceDay } from '#domain/time.ts'

type Silence = { readonly day: ServiceDay; readonly now: ServiceDay }

/** Says whether a holder whom the clock flags on `day` gave no sign of life since, and was not excused, up to `now`, that day included. */
export const isStillSilent = (register: Register, person: PersonId, { day, now }: Silence): boolean =>
  clockOn(register, person, day)?.stage === 'flagged' &&
  !signsOf(register, person).some((sign) => day < sign.day && sign.day <= now) &&
  !absencesOf(register, person).some(({ data }) => data.from <= now && (data.to === undefined || day < data.to))
