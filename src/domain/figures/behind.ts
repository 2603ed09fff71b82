// The acts behind a figure (metier.md §6): lines whose numbers add up to it, and what was noted and does not count, with the reason.
import { compare } from '#kernel/compare.ts'
import { isOpen } from '#domain/calendar.ts'
import { apartOf } from '#domain/figures/apart.ts'
import type { ActLine, Asked, Behind } from '#domain/figures/actLine.ts'
import { byClosing } from '#domain/figures/byClosing.ts'
import { linesIn, peopleLines } from '#domain/figures/flowLines.ts'
import { figureOfColumn } from '#domain/figures/figures.ts'
import { bandOfCode } from '#domain/figures/frequency.ts'
import { holdersInPeriod } from '#domain/figures/holdersInPeriod.ts'
import { partsOfMean } from '#domain/figures/means.ts'
import { holderLine, isStock, stockLines } from '#domain/figures/stockLines.ts'
import type { Register } from '#domain/register/register.ts'
import { daysOf, firstOfMonth, lastOfMonth, serviceDay } from '#domain/time.ts'
import type { Period } from '#domain/time.ts'

// `months.2024-01.first` is the figure `decisions.first` of January 2024.
const inMonth = (code: string): { readonly figure: string; readonly month: Period } | undefined => {
  const [, month, column] = /^months\.(\d{4}-\d\d)\.(.+)$/.exec(code) ?? []
  const first = serviceDay(`${month ?? ''}-01`)
  if (first === undefined || column === undefined) return undefined
  return { figure: figureOfColumn(column), month: { from: firstOfMonth(first), to: lastOfMonth(first) } }
}

const openDayLines = ({ period, calendar }: Asked): readonly ActLine[] =>
  daysOf(period).filter((day) => isOpen(calendar, day)).map((day) => ({ day, at: '', facts: [], n: 1 }))

const linesOf = (register: Register, code: string, asked: Asked): readonly ActLine[] => {
  const { period } = asked
  if (code === 'openDays') return openDayLines(asked)
  if (code === 'people' || code === 'newPeople' || bandOfCode(code) !== undefined) return peopleLines(register, code, period)
  if (code === 'knownPassages') return linesIn(register, 'passages', period).filter(({ person }) => person !== undefined)
  if (code === 'holdersInPeriod') return holdersInPeriod(register, period).map(holderLine)
  return isStock(code) ? stockLines(register, code, period.to) : linesIn(register, code, period)
}

/** The order of such lines. */
export const inTime = (a: ActLine, b: ActLine): number => compare(a.day, b.day) || compare(a.at, b.at)

/**
 * The acts behind a figure of a period, by its code (metier.md §6; `months.2024-01.…` too), in order of day and hour: the sum of their `n` is the figure
 * that `figuresIn` gives, whatever was withdrawn, corrected, noted on two tablets, merged or erased. A code that nothing counts has none.
 */
export const actsBehind = (register: Register, code: string, asked: Asked): Behind => {
  const month = inMonth(code)
  if (month !== undefined) return actsBehind(register, month.figure, { ...asked, period: month.month })
  const figure = partsOfMean[code]?.[0] ?? code
  const told = { lines: linesOf(register, figure, asked), apart: apartOf(register, figure, asked.period) }
  const { lines, apart } = byClosing(register, figure, { asked, told })
  return { lines: lines.toSorted(inTime), apart }
}
