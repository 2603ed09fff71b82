import { ok, refuse } from '#kernel/result.ts'
import { prefectStanding } from '#domain/reports/prefectStanding.ts'
import type { ServiceDay } from '#domain/time.ts'
import type { Decide } from '#desk/ports.ts'

type Wish = { readonly year: string; readonly on: ServiceDay }

/**
 * Notes that the report of a year (`YYYY`) left for the prefecture on a day [CASF D264-8]: it ends the reminder. Refuses a day ahead, one before the
 * year was over, and the day that is noted already.
 */
export const sendPrefectReport = ({ year, on }: Wish): Decide => (register, now) => {
  if (on > now.day) return refuse({ code: 'dayAhead' })
  if (!/^\d{4}$/.test(year) || on <= `${year}-12-31`) return refuse({ code: 'yearNotOver' })
  if (prefectStanding(register, year).sent === on) return refuse({ code: 'justRecorded' })
  return ok([{ kind: 'prefectReportSent', day: on, data: { year }, secret: {} }])
}
