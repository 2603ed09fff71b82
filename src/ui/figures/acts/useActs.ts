import { useMemo } from 'react'
import { hourOf } from '#domain/facts/fact.ts'
import type { ActLine, Apart } from '#domain/figures/actLine.ts'
import { behindReport } from '#domain/reports/behindReports.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import { useRegister } from '#ui/app/house.ts'
import type { Shown } from '#ui/figures/acts/items.ts'
import type { Period } from '#domain/time.ts'

export type Counted = ActLine
/** An act that does not count, as a line of its own. */
export type SetApart = Shown & { readonly apart: Apart }

const setApart = (apart: Apart): SetApart => {
  const { day, person, n = 1 } = apart.fact
  return { day, at: hourOf(apart.fact), n, facts: [apart.fact], apart, ...(person === undefined ? {} : { person }) }
}

/** The acts behind a figure, anew after each act. */
export const useActs = (code: string, { from, to }: Period): { readonly lines: readonly Counted[]; readonly apart: readonly SetApart[] } => {
  const register = useRegister()
  return useMemo(() => {
    const { lines, apart } = behindReport(register, code, { period: { from, to }, calendar: settingsOf(register).calendar })
    return { lines, apart: apart.map(setApart) }
  }, [register, code, from, to])
}
