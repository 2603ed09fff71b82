// What happened in a period (metier.md §6): each act counts on its service day; withdrawn acts never count.
import { countedDay, countedMonth, countedTotal } from '#domain/figures/countedDays.ts'
import type { Tally } from '#domain/figures/tally.ts'
import type { PersonId } from '#domain/ids.ts'
import type { Register } from '#domain/register/register.ts'
import { daysOf, firstOfMonth, lastOfMonth, monthsOf } from '#domain/time.ts'
import type { Period } from '#domain/time.ts'

export type Flows = {
  /** By figure code, those of the period that are not 0. */
  readonly sums: Tally
  /** Distinct known people with a passage in the period. */
  readonly people: Pick<ReadonlySet<PersonId>, 'has' | 'size'>
  /** For each of them, the days with a passage. */
  readonly days: ReadonlyMap<PersonId, number>
}

const isWhole = ({ from, to }: Period): boolean => from === firstOfMonth(from) && to === lastOfMonth(from)

/** Sums up a period, month by month, and day by day where it cuts one. */
export const flowsIn = (register: Register, period: Period): Flows => {
  const parts = monthsOf(period).flatMap((month) => (isWhole(month) ? [countedMonth(register, month)] : daysOf(month).map((day) => countedDay(register, day))))
  const { sums, came } = countedTotal(register, period, parts)
  return { sums, days: came, people: came }
}
