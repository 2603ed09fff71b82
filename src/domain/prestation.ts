// What the house offers on a day, how often one person had it, and one prestation of a day, line by line.
import { isOfKind } from '#domain/facts/fact.ts'
import type { FactOf } from '#domain/facts/fact.ts'
import type { PersonId } from '#domain/ids.ts'
import { actsOf, actsOn } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'
import type { Prestation, PrestationLimit, Season } from '#domain/settings.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import { addDays, firstOfMonth, lastOfMonth, weekdayOf } from '#domain/time.ts'
import type { Period, ServiceDay } from '#domain/time.ts'

const isIn = ({ from, to }: Season, day: ServiceDay): boolean => {
  const on = day.slice('2026-'.length)
  return from <= to ? from <= on && on <= to : on >= from || on <= to
}

/** Says whether a prestation has a tile on a day: not retired, and in its season, both ends included. */
export const isOfferedOn = ({ retired, season }: Prestation, day: ServiceDay): boolean => retired !== true && (season === undefined || isIn(season, day))

/** What the house offers on a day, in its own order. */
export const offeredOn = (register: Register, day: ServiceDay): readonly Prestation[] =>
  settingsOf(register).prestations.filter((prestation) => isOfferedOn(prestation, day))

const spans: Readonly<Record<PrestationLimit['per'], (day: ServiceDay) => Period>> = {
  day: (day) => ({ from: day, to: day }),
  week: (day) => ({ from: addDays(day, 1 - weekdayOf(day)), to: addDays(day, 7 - weekdayOf(day)) }),
  month: (day) => ({ from: firstOfMonth(day), to: lastOfMonth(day) }),
}

const timesIn = (register: Register, person: PersonId, { code, from, to }: Period & { readonly code: string }): number =>
  actsOf(register, person)
    .filter(isOfKind('prestation'))
    .filter(({ data, day }) => data.prestation === code && from <= day && day <= to)
    .reduce((sum, { n = 1 }) => sum + n, 0)

/** How often someone had a prestation in the day, week or month of a day, once that is as often as the house sets; nothing below. */
export const reachedLimit = (
  register: Register, person: PersonId, { prestation: { code, limit }, day }: { readonly prestation: Prestation; readonly day: ServiceDay },
): PrestationLimit | undefined => {
  if (limit === undefined) return undefined
  const times = timesIn(register, person, { code, ...spans[limit.per](day) })
  return times < limit.times ? undefined : { times, per: limit.per }
}

export type NotedPrestation = {
  readonly fact: FactOf<'prestation'>
  /** `added`: a further one on purpose. `double`: noted twice without that, as on two tablets apart: counts once (metier.md §6). */
  readonly standing: 'counts' | 'added' | 'double'
}

/** Each time that a prestation was noted on a day, in order of its hour. Of two that were not added on purpose, the second is the double. */
export const notedOn = (register: Register, day: ServiceDay, code: string): readonly NotedPrestation[] => {
  const served = new Set<string>()
  return actsOn(register, day)
    .filter(isOfKind('prestation'))
    .filter(({ data }) => data.prestation === code)
    .map((fact): NotedPrestation => {
      const isAdded = fact.data.again === true
      // Whoever had it, and whichever turn it was: the same one of two tablets is one.
      const keys = [isAdded ? undefined : fact.person, fact.refs?.under].filter((key) => key !== undefined)
      const isKnown = keys.some((key) => served.has(key))
      for (const key of keys) served.add(key)
      if (isKnown) return { fact, standing: 'double' }
      return { fact, standing: isAdded ? 'added' : 'counts' }
    })
}
