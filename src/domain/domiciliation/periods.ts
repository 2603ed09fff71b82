// On which days someone is domiciled here: what a payer of benefits may ask, and nothing more [L D264-7].
import { compare } from '#kernel/compare.ts'
import { decisionsOf, endingOf } from '#domain/domiciliation/decisions.ts'
import type { Granted } from '#domain/domiciliation/decisions.ts'
import type { PersonId } from '#domain/ids.ts'
import type { Register } from '#domain/register/register.ts'
import { addDays } from '#domain/time.ts'
import type { Period, ServiceDay } from '#domain/time.ts'

// On the day of its ending a domiciliation no longer runs (metier.md §3).
const lastDay = (until: ServiceDay, endedOn: ServiceDay | undefined): ServiceDay =>
  endedOn !== undefined && endedOn <= until ? addDays(endedOn, -1) : until

const joined = (periods: readonly Period[], next: Period): readonly Period[] => {
  const last = periods.at(-1)
  if (last === undefined || next.from > addDays(last.to, 1)) return [...periods, next]
  return [...periods.slice(0, -1), { from: last.from, to: next.to > last.to ? next.to : last.to }]
}

const meet = (a: Period, b: Period): boolean => a.from <= b.to && b.from <= a.to

/** A grant that has a day in common with a period, whenever it was decided; the decisions taken by `day` leave each its days. */
export const grantedWithin = (register: Register, person: PersonId, { day, ...period }: Period & { readonly day: ServiceDay }): Granted | undefined => {
  const decisions = decisionsOf(register, person)
  return decisions.granted.find((granted) => {
    const days = { from: granted.data.from, to: lastDay(granted.data.until, endingOf(decisions, granted, day)?.day) }
    return days.from <= days.to && meet(days, period)
  })
}

/** The days of domiciliation that the decisions taken by a day leave, oldest first; years that follow each other are one period, both its days included. */
export const domiciledPeriods = (register: Register, person: PersonId, day: ServiceDay): readonly Period[] => {
  const decisions = decisionsOf(register, person)
  return decisions.granted
    .filter((granted) => granted.day <= day)
    .map((granted) => ({ from: granted.data.from, to: lastDay(granted.data.until, endingOf(decisions, granted, day)?.day) }))
    .filter(({ from, to }) => from <= to)
    .sort((a, b) => compare(a.from, b.from))
    .reduce<readonly Period[]>(joined, [])
}
