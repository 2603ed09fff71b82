// How a month or a year stands: before its end, open, lacking a tablet, closed, or changed since.
import { standingClosing } from '#domain/closings/closings.ts'
import type { Closing } from '#domain/closings/closings.ts'
import { missingFor } from '#domain/exchange/completeness.ts'
import type { MissingTablet } from '#domain/exchange/completeness.ts'
import type { ExchangeStanding } from '#domain/exchange/standing.ts'
import type { Register } from '#domain/register/register.ts'
import { addMonths, lastOfMonth } from '#domain/time.ts'
import type { Period, ServiceDay } from '#domain/time.ts'
import { periodAround } from '#ui/figures/period.ts'

export type PeriodState =
  | { readonly what: 'ahead' | 'running' | 'open' }
  | { readonly what: 'incomplete'; readonly missing: readonly MissingTablet[] }
  | { readonly what: 'closed'; readonly closing: Closing }

type Around = { readonly register: Register; readonly standing: ExchangeStanding; readonly today: ServiceDay }

/** The state of a period today. */
export const stateOf = (period: Period, { register, standing, today }: Around): PeriodState => {
  if (period.from > today) return { what: 'ahead' }
  if (period.to >= today) return { what: 'running' }
  const closing = standingClosing(register, period)
  if (closing !== undefined) return { what: 'closed', closing }
  const missing = missingFor(register, standing, period.to)
  return missing.length === 0 ? { what: 'open' } : { what: 'incomplete', missing }
}

/** The year around a day and its twelve months, in the order of the list. */
export const periodsOfYear = (day: ServiceDay): readonly Period[] => {
  const year = periodAround('year', day)
  return [year, ...Array.from({ length: 12 }, (_, month) => addMonths(year.from, month)).map((from) => ({ from, to: lastOfMonth(from) }))]
}
