// The figures of a period in the words of the room, for a workbook.
import { monthColumns } from '#domain/figures/figures.ts'
import type { MonthRow } from '#domain/figures/figures.ts'
import type { Register } from '#domain/register/register.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import type { FigureBook, WordedFigure } from '#exports/figures/figuresSheets.ts'
import { classRows } from '#ui/figures/classes.ts'
import type { Bilan } from '#ui/figures/bilanOf.ts'
import { firstFlows, otherFlows, ownColumns, stocks } from '#ui/figures/keys.ts'
import { classWords, figures as words, figureWords } from '#ui/texts/figures.ts'
import type { ClassCode, FigureCode } from '#ui/texts/figures.ts'

const isClass = (code: string): code is ClassCode => code in classWords
const classCodes = Object.keys(classWords).filter(isClass)

const worded = (codes: readonly FigureCode[], { figures }: Bilan, stock: boolean): readonly WordedFigure[] =>
  codes.map((code) => ({ code, ...figureWords[code], n: figures.get(code) ?? 0, stock }))

const counts = (row: MonthRow, own: readonly string[]): readonly number[] =>
  [...monthColumns.map((column) => row.counts.get(column) ?? 0), ...own.map((code) => row.own.get(code) ?? 0)]

/** Everything that the workbook of a period tells; of a period within a month, its whole is the only row of its months. */
export const figureBook = (register: Register, bilan: Bilan): FigureBook => {
  const settings = settingsOf(register)
  const own = ownColumns(settings, new Set(bilan.total.own.keys()))
  const codes = own.map(({ code }) => code)
  return {
    place: settings.place, period: bilan.period,
    figures: [
      ...worded([...firstFlows, ...otherFlows], bilan, false),
      ...own.map(({ code, head }) => ({ code, label: head, n: bilan.total.own.get(code) ?? 0, means: code.startsWith('prestations.') ? words.prestation : words.referrals.means, stock: false })),
      ...worded(stocks, bilan, true),
    ],
    months: {
      heads: [...monthColumns.map((column) => words.heads[column].full ?? words.heads[column].head), ...own.map(({ head }) => head)],
      rows: bilan.months.map((row) => ({ period: row.period, counts: counts(row, codes) })), total: counts(bilan.total, codes),
    },
    classes: classCodes.flatMap((of) => classRows(bilan.figures, of).map(({ word, n, share }) => ({ figure: classWords[of].label, label: word, n, share }))),
    classMeans: classCodes.map((of) => ({ figure: classWords[of].label, means: classWords[of].means })),
  }
}
