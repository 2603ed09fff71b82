import { actsBehind } from '#domain/figures/behind.ts'
import { figuresIn, monthTable } from '#domain/figures/figures.ts'
import { partsOfMean } from '#domain/figures/means.ts'
import type { Register } from '#domain/register/register.ts'
import { initialSettings } from '#domain/settings.ts'
import type { Period } from '#domain/time.ts'

const { calendar } = initialSettings

/** The sum of the lines behind a figure. */
export const sumBehind = (register: Register, code: string, period: Period): number =>
  actsBehind(register, code, { period, calendar }).lines.reduce((sum, { n }) => sum + n, 0)

const monthFigures = (register: Register, period: Period): readonly (readonly [string, number])[] =>
  monthTable(register, period, calendar).months.flatMap(({ period: { from }, counts }) => [...counts].map(([column, n]) => [`months.${from.slice(0, 7)}.${column}`, n] as const))

/** Every figure of a period, with those of its whole months where asked, and the sum of the acts behind each. Means are no sums. */
export const toldAndSummed = (register: Register, period: Period, withMonths = true): { readonly told: Readonly<Record<string, number>>; readonly summed: Readonly<Record<string, number>> } => {
  const told = [...figuresIn(register, period, calendar), ...(withMonths ? monthFigures(register, period) : [])].filter(([code]) => !(code in partsOfMean))
  return { told: Object.fromEntries(told), summed: Object.fromEntries(told.map(([code]) => [code, sumBehind(register, code, period)])) }
}
