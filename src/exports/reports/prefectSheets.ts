import type { Section } from '#exports/reports/section.ts'
import type { WrittenCell, WrittenSheet } from '#exports/xlsx/sheets.ts'

type PrefectWords = { readonly sheet: string; readonly title: string; readonly house: readonly string[]; readonly head: readonly string[]; readonly unanswered: string }

/** The report to the prefect as a workbook of one sheet: the house, then a row a line; what was not answered says so. */
export const prefectSheets = (sections: readonly Section[], { sheet, title, house, head, unanswered }: PrefectWords): readonly WrittenSheet[] => {
  const lines = sections.flatMap((section) => section.lines.map(({ label, value = unanswered }): readonly WrittenCell[] => [section.title, label, value]))
  const above = [title, ...house].map((text) => [text])
  return [{ name: sheet, frozen: above.length + 1, rows: [...above, head, ...lines] }]
}
