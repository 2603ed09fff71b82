import type { Section } from '#exports/reports/section.ts'
import type { WrittenCell, WrittenSheet } from '#exports/xlsx/sheets.ts'

type PrefectWords = {
  readonly sheet: string
  readonly title: string
  readonly house: readonly string[]
  /** Whether the year runs, was closed, or is not whole. */
  readonly state: readonly string[]
  readonly head: readonly string[]
  readonly unanswered: string
}

/** The report to the prefect as a workbook of one sheet: the house and how the year stands, then a row a line; what was not answered says so. */
export const prefectSheets = (sections: readonly Section[], { sheet, title, house, state, head, unanswered }: PrefectWords): readonly WrittenSheet[] => {
  const lines = sections.flatMap((section) => section.lines.map(({ label, value = unanswered }): readonly WrittenCell[] => [section.title, label, value]))
  const above = [title, ...house, ...state].map((text) => [text])
  return [{ name: sheet, frozen: above.length + 1, rows: [...above, head, ...lines] }]
}
