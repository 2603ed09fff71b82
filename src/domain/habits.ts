// What someone usually has when they come, and who usually comes at an hour: offered before anything is typed (desk.md §1, §2). Only ever a
// suggestion: it notes nothing and moves no clock.
import { compare } from '#kernel/compare.ts'
import { isOfKind } from '#domain/facts/fact.ts'
import type { FactOf } from '#domain/facts/fact.ts'
import type { PersonId } from '#domain/ids.ts'
import { presentOn } from '#domain/passage.ts'
import { isKnown } from '#domain/person/who.ts'
import { offeredOn } from '#domain/prestation.ts'
import { actsOf, actsOn } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'
import { addDays, minutesAt, weekdayOf } from '#domain/time.ts'
import type { Moment, ServiceDay } from '#domain/time.ts'

/** The visits that make a habit: this many at least, the latest eight, not older than ninety days. */
const [fewest, latest, oldest] = [3, 8, 90]

const visitsBefore = (register: Register, person: PersonId, day: ServiceDay): ReadonlySet<ServiceDay> => {
  const from = addDays(day, -oldest)
  const days = new Set(actsOf(register, person).flatMap(({ kind, day: on }) => (kind === 'passage' && from <= on && on < day ? [on] : [])))
  return new Set([...days].sort().slice(-latest))
}

/** The prestations that someone had at two visits of three lately, in the order of the tiles; nothing before the third visit. */
export const habitOf = (register: Register, person: PersonId, day: ServiceDay): readonly string[] => {
  const visits = visitsBefore(register, person, day)
  if (visits.size < fewest) return []
  const days = new Map<string, Set<ServiceDay>>()
  for (const { day: on, data: { prestation } } of actsOf(register, person).filter(isOfKind('prestation'))) {
    if (visits.has(on)) days.set(prestation, (days.get(prestation) ?? new Set()).add(on))
  }
  return offeredOn(register, day).flatMap(({ code }) => ((days.get(code)?.size ?? 0) * 3 >= visits.size * 2 ? [code] : []))
}

/** What is left of someone's habit on a day. */
export const leftOfHabit = (register: Register, person: PersonId, day: ServiceDay): readonly string[] => {
  const noted = new Set(actsOf(register, person).filter(isOfKind('prestation')).flatMap(({ day: on, data: { prestation } }) => (on === day ? [prestation] : [])))
  return habitOf(register, person, day).filter((code) => !noted.has(code))
}

const weeks = 8
const hour = 60

const arrivals = (register: Register, day: ServiceDay): ReadonlyMap<PersonId, FactOf<'passage'>> => {
  const first = new Map<PersonId, FactOf<'passage'>>()
  for (const fact of actsOn(register, day).filter(isOfKind('passage'))) {
    if (fact.person !== undefined && fact.data.at !== undefined && !first.has(fact.person)) first.set(fact.person, fact)
  }
  return first
}

/**
 * Who usually arrives within an hour of a time and is not here yet: first those who did so most in the last eight weeks, a same weekday counting
 * twice. Three such days at least. At most `most`.
 */
export const usualAt = (register: Register, { day, at }: Pick<Moment, 'day' | 'at'>, most: number): readonly PersonId[] => {
  const here = new Set(presentOn(register, day).map(({ person }) => person))
  const weights = new Map<PersonId, { readonly times: number; readonly weight: number }>()
  for (let back = 1; back <= weeks * 7; back++) {
    const on = addDays(day, -back)
    const counted = weekdayOf(on) === weekdayOf(day) ? 2 : 1
    for (const [person, { data }] of arrivals(register, on)) {
      if (data.at === undefined || Math.abs(minutesAt(data.at) - minutesAt(at)) > hour) continue
      const { times, weight } = weights.get(person) ?? { times: 0, weight: 0 }
      weights.set(person, { times: times + 1, weight: weight + counted })
    }
  }
  return [...weights]
    .filter(([person, { times }]) => times >= fewest && !here.has(person) && isKnown(register, person))
    .toSorted(([a, one], [b, other]) => other.weight - one.weight || compare(a, b))
    .slice(0, most)
    .map(([person]) => person)
}
