// The annual report as a workbook: its text, then its tables, numbers as numbers.
import type { WrittenCell, WrittenSheet } from '#exports/xlsx/sheets.ts'

/** A figure where it has a code; a number that is made of others where it has none; words. */
export type ReportCell = string | { readonly n: number; readonly text: string; readonly code?: string; /** The figure that a total repeats: its acts are behind it too. */ readonly of?: string }

type ReportHead = { readonly id: string; readonly head: string; readonly full?: string }

export type ReportTable = {
  readonly id: string
  readonly caption: string
  readonly sheet: string
  /** Stands on its sheet with others of the same heads: each row there begins with its caption. */
  readonly grouped?: true
  readonly heads: readonly ReportHead[]
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReportCell[] }[]
  readonly foot?: readonly ReportCell[]
  readonly note?: string
}

type ReportText = { readonly sheet: string; readonly title: string; readonly chapters: readonly { readonly title: string; readonly sentences: readonly string[] }[] }

export type WrittenReport = { readonly text: ReportText; readonly tables: readonly ReportTable[]; /** What heads the column of captions. */ readonly captions: string }

const written = (cell: ReportCell): WrittenCell => (typeof cell === 'string' ? cell : cell.n)

const textSheet = ({ sheet, title, chapters }: ReportText): WrittenSheet => ({
  name: sheet, frozen: 1, rows: [[title], ...chapters.flatMap((chapter) => [[chapter.title], ...chapter.sentences.map((sentence) => [sentence])])],
})

const linesOf = ({ rows, foot }: ReportTable): readonly (readonly WrittenCell[])[] => [...rows.map(({ cells }) => cells.map(written)), ...(foot === undefined ? [] : [foot.map(written)])]

const tableSheet = (tables: readonly ReportTable[], { name, captions }: { readonly name: string; readonly captions: string }): WrittenSheet => {
  const heads = (tables[0]?.heads ?? []).map(({ head, full }) => full ?? head)
  if (tables.every(({ grouped }) => grouped !== true)) return { name, frozen: 1, rows: [heads, ...tables.flatMap(linesOf)] }
  return { name, frozen: 1, rows: [[captions, ...heads], ...tables.flatMap((table) => linesOf(table).map((line) => [table.caption, ...line]))] }
}

/** The sheets of a year's report; percentages are in percent, with one decimal. */
export const annualReportSheets = ({ text, tables, captions }: WrittenReport): readonly WrittenSheet[] => {
  const names = [...new Set(tables.map(({ sheet }) => sheet))]
  return [textSheet(text), ...names.map((name) => tableSheet(tables.filter(({ sheet }) => sheet === name), { name, captions }))]
}
