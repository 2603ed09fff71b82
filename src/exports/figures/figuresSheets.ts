// The figures of a period as a workbook: what happened and what stood, month by month, by class, and what each counts.
import type { Period } from '#domain/time.ts'
import { periodInName } from '#exports/figures/figuresCsv.ts'
import { figureFiles } from '#exports/texts/figureFiles.ts'
import { figureSheets as texts } from '#exports/texts/figureSheets.ts'
import type { WrittenCell, WrittenSheet } from '#exports/xlsx/sheets.ts'

export type WordedFigure = { readonly code: string; readonly label: string; readonly n: number; readonly means: string; readonly stock: boolean }
type WordedClass = { readonly figure: string; readonly label: string; readonly n: number; readonly share: number }

export type FigureBook = {
  readonly place: string
  readonly period: Period
  readonly figures: readonly WordedFigure[]
  /** Heads, then a row a month, its first day first. */
  readonly months: { readonly heads: readonly string[]; readonly rows: readonly { readonly period: Period; readonly counts: readonly number[] }[]; readonly total: readonly number[] }
  readonly classes: readonly WordedClass[]
  readonly classMeans: readonly { readonly figure: string; readonly means: string }[]
}

const figuresSheet = ({ place, period: { from, to }, figures }: FigureBook): WrittenSheet => ({
  name: texts.figures, frozen: 1,
  rows: [
    [texts.columns.figure, texts.columns.n, texts.columns.from, texts.columns.to, texts.columns.code, texts.columns.place],
    ...figures.map(({ label, n, code, stock }): readonly WrittenCell[] => [label, n, stock ? '' : { day: from }, { day: to }, code, place]),
  ],
})

// Dates and not texts, so that a spreadsheet orders them; the last row is of people told apart over the period, not of the rows above.
const monthsSheet = ({ period, months: { heads, rows, total } }: FigureBook): WrittenSheet => ({
  name: texts.months, frozen: 1,
  rows: [
    [texts.columns.from, texts.columns.to, ...heads],
    ...[...rows, { period, counts: total }].map(({ period: { from, to }, counts }): readonly WrittenCell[] => [{ day: from }, { day: to }, ...counts]),
  ],
})

const classesSheet = ({ classes }: FigureBook): WrittenSheet => ({
  name: texts.classes, frozen: 1,
  rows: [[texts.columns.split, texts.columns.class, texts.columns.n, texts.columns.share], ...classes.map(({ figure, label, n, share }) => [figure, label, n, share])],
})

const meaningsSheet = ({ figures, classMeans }: FigureBook): WrittenSheet => ({
  name: texts.definitions, frozen: 1,
  rows: [[texts.columns.figure, texts.columns.means], ...figures.map(({ label, means }) => [label, means]), ...classMeans.map(({ figure, means }) => [figure, means])],
})

/** Four sheets: figures, months (the last row is the whole period), classes with their shares in percent, definitions. */
export const figuresSheets = (book: FigureBook): readonly WrittenSheet[] => [figuresSheet(book), monthsSheet(book), classesSheet(book), meaningsSheet(book)]

/** The name of that file. */
export const figuresSheetsName = (period: Period): string => figureFiles.workbook(periodInName(period))
