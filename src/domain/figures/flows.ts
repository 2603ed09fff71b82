// What happened in a period (metier.md §6): each act counts on its service day; withdrawn acts never count.
import { countedDay } from '#domain/figures/countedDays.ts'
import { count } from '#domain/figures/tally.ts'
import type { Tally } from '#domain/figures/tally.ts'
import type { PersonId } from '#domain/ids.ts'
import type { Register } from '#domain/register/register.ts'
import { daysOf } from '#domain/time.ts'
import type { Period } from '#domain/time.ts'

export type Flows = {
  /** By figure code, those of the period that are not 0. */
  readonly sums: Tally
  /** Distinct known people with a passage in the period. */
  readonly people: ReadonlySet<PersonId>
  /** For each of them, the days with a passage. */
  readonly days: ReadonlyMap<PersonId, number>
}

/** Sums up a period, day by day. */
export const flowsIn = (register: Register, period: Period): Flows => {
  const sums = new Map<string, number>()
  const days = new Map<PersonId, number>()
  for (const date of daysOf(period)) {
    const day = countedDay(register, date)
    if (day === undefined) continue
    for (const [code, n] of day.sums) count(sums, code, n)
    for (const person of day.came) days.set(person, (days.get(person) ?? 0) + 1)
  }
  return { sums, days, people: new Set(days.keys()) }
}
