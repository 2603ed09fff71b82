// The three-month clock, the rule that must never be wrong (metier.md §4; L D264-3). Derived from the journal, every time:
// a stored "last contact" is how others put people at risk of a wrongful radiation.
import type { Fact, FactOf } from '#domain/facts/fact.ts'
import { isOfKind } from '#domain/facts/fact.ts'
import type { PersonId } from '#domain/ids.ts'
import { runningOn } from '#domain/domiciliation/decisions.ts'
import type { Granted } from '#domain/domiciliation/decisions.ts'
import { signOf } from '#domain/domiciliation/signs.ts'
import type { Sign } from '#domain/domiciliation/signs.ts'
import { perPerson } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'
import { addMonths, daysBetween } from '#domain/time.ts'
import type { ServiceDay } from '#domain/time.ts'

export type Absence = FactOf<'absenceExcused'>

/** What the silence is counted from. */
export type Since =
  | { readonly what: 'sign'; readonly day: ServiceDay; readonly sign: Sign }
  | { readonly what: 'start'; readonly day: ServiceDay }
  | { readonly what: 'absence'; readonly day: ServiceDay }

export type Clock = {
  readonly silentSince: Since
  readonly lastSign: Sign | undefined
  /** The last day on which the holder may still show up: flagged the day after. */
  readonly term: ServiceDay
  /** Days from `silentSince` to the day asked. */
  readonly days: number
  readonly excused: Absence | undefined
  /** `early`: from two months on. `late`: from fifteen days before the term. `flagged`: past it. */
  readonly stage: 'fresh' | 'early' | 'late' | 'flagged' | 'excused'
}

/** The signs of life of a person, oldest first. */
export const signsOf = perPerson((acts: readonly Fact[]): readonly Sign[] => acts.map(signOf).filter((sign) => sign !== undefined))
const absences = perPerson((acts: readonly Fact[]): readonly Absence[] => acts.filter(isOfKind('absenceExcused')))

/** The last sign of life up to a day, or nothing. */
export const lastSignOn = (register: Register, person: PersonId, day: ServiceDay): Sign | undefined =>
  signsOf(register, person).findLast((sign) => sign.day <= day)

/** The excused absence that runs on a day, both its days included; without `to` it runs on. */
export const excusedOn = (register: Register, person: PersonId, day: ServiceDay): Absence | undefined =>
  absences(register, person).find(({ data }) => data.from <= day && (data.to === undefined || day <= data.to))

/** The excused absences of a person, oldest act first. */
export const absencesOf = absences

const lastAbsenceEnd = (register: Register, person: PersonId, day: ServiceDay): ServiceDay | undefined =>
  absences(register, person).reduce<ServiceDay | undefined>((last, { data: { to } }) => (to !== undefined && to < day && to > (last ?? '') ? to : last), undefined)

const later = (a: Since, b: Since | undefined): Since => (b !== undefined && b.day > a.day ? b : a)

type Heard = { readonly start: ServiceDay; readonly sign: Sign | undefined; readonly absence: ServiceDay | undefined }

const silentSince = ({ start, sign, absence }: Heard): Since => {
  const shown: Since = sign !== undefined && sign.day >= start ? { what: 'sign', day: sign.day, sign } : { what: 'start', day: start }
  return later(shown, absence === undefined ? undefined : { what: 'absence', day: absence })
}

const stageOf = (since: ServiceDay, term: ServiceDay, day: ServiceDay): Clock['stage'] => {
  if (day > term) return 'flagged'
  if (daysBetween(day, term) <= 15) return 'late'
  return day >= addMonths(since, 2) ? 'early' : 'fresh'
}

/** Where the clock stands on a day under the grant that runs that day. */
export const clockUnder = (register: Register, running: Granted, { person, day }: { readonly person: PersonId; readonly day: ServiceDay }): Clock => {
  const sign = lastSignOn(register, person, day)
  const since = silentSince({ start: running.data.from, sign, absence: lastAbsenceEnd(register, person, day) })
  const excused = excusedOn(register, person, day)
  const term = addMonths(since.day, 3)
  return {
    silentSince: since, lastSign: sign, term, days: daysBetween(since.day, day), excused,
    stage: excused === undefined ? stageOf(since.day, term, day) : 'excused',
  }
}

/**
 * Where the clock of a holder stands on a day; nothing when no domiciliation runs that day. Flagged exactly when
 * day > addMonths(silentSince, 3): calendar months, clamped to the month's last day, never 90 days. A flag proposes a look
 * by a human, never more.
 */
export const clockOn = (register: Register, person: PersonId, day: ServiceDay): Clock | undefined => {
  const running = runningOn(register, person, day)
  return running && clockUnder(register, running, { person, day })
}
