import { ok, refuse } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import { serviceDay } from '#domain/time.ts'
import type { ServiceDay } from '#domain/time.ts'
import { handOut } from '#ui/texts/handOut.ts'

export type PeriodFields = { readonly from: string; readonly to: string }
type Period = { readonly from: ServiceDay; readonly to?: ServiceDay }

/** The days of a period whose end may be left open. */
export const readPeriod = (fields: PeriodFields): Result<Period, { readonly from?: string; readonly to?: string }> => {
  const [from, to] = [serviceDay(fields.from), serviceDay(fields.to)]
  if (from === undefined) return refuse({ from: handOut.form.dateMissing })
  if (to === undefined && fields.to !== '') return refuse({ to: handOut.form.noSuchDay })
  return ok(to === undefined ? { from } : { from, to })
}
