import type { Period, ServiceDay } from '#domain/time.ts'
import { readActs } from '#ui/figures/acts/address.ts'
import { readPeriod, soFar } from '#ui/figures/period.ts'

/** The acts that an address asks for, and the days that their figure is of: of a period that runs, so far. */
export const actsAt = (search: string, today: ServiceDay): { readonly code: string; readonly period: Period } | undefined => {
  const asked = readActs(search)
  return asked && { code: asked.code, period: asked.period ?? soFar(readPeriod(search, today).period, today) }
}
