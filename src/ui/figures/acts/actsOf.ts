// The acts behind a figure, as its list shows them. The last that were asked for are remembered: a year of passages takes longer to find than a tap may.
import { hourOf } from '#domain/facts/fact.ts'
import type { ActLine, Apart } from '#domain/figures/actLine.ts'
import type { Register } from '#domain/register/register.ts'
import { behindReport } from '#domain/reports/behindReports.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import type { Period } from '#domain/time.ts'
import type { Shown } from '#ui/figures/acts/items.ts'

export type Counted = ActLine
/** An act that does not count, as a line of its own. */
export type SetApart = Shown & { readonly apart: Apart }
export type Acts = { readonly lines: readonly Counted[]; readonly apart: readonly SetApart[] }

const setApart = (apart: Apart): SetApart => {
  const { day, person, n = 1 } = apart.fact
  return { day, at: hourOf(apart.fact), n, facts: [apart.fact], apart, ...(person === undefined ? {} : { person }) }
}

const found = new WeakMap<Register, { readonly key: string; readonly acts: Acts }>()

const keyOf = (code: string, { from, to }: Period): string => `${code} ${from} ${to}`

/** Says whether the acts are remembered: to ask for them takes no time. */
export const areFound = (register: Register, code: string, period: Period): boolean => found.get(register)?.key === keyOf(code, period)

/** The acts of a period under a code. The same answer is given until an act changes the register, or others are asked for. */
export const actsOf = (register: Register, code: string, { from, to }: Period): Acts => {
  const key = keyOf(code, { from, to })
  const known = found.get(register)
  if (known?.key === key) return known.acts
  const { lines, apart } = behindReport(register, code, { period: { from, to }, calendar: settingsOf(register).calendar })
  const acts = { lines, apart: apart.map(setApart) }
  found.set(register, { key, acts })
  return acts
}
