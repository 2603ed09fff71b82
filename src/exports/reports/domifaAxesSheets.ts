import type { Axis } from '#exports/reports/domifaAxesSections.ts'
import type { Section } from '#exports/reports/section.ts'
import { axisSheets } from '#exports/texts/domifaAxes.ts'
import type { WrittenCell, WrittenSheet } from '#exports/xlsx/sheets.ts'

const rowsOf = ({ title, lines, notes = [] }: Section): readonly (readonly WrittenCell[])[] =>
  lines.map(({ label, code = '', value = axisSheets.notAnswered }, place) => [title, label, code, value, ...(place === 0 && notes.length > 0 ? [notes.join(' ')] : [])])

/** DomiFa's axes as a workbook: a sheet an axis, a row a line, with DomiFa's code beside it; how the year stands is said above each. */
export const domifaAxesSheets = (axes: readonly Axis[], state: readonly string[]): readonly WrittenSheet[] =>
  axes.map(({ axis, title, sections }) => ({ name: axisSheets.names[axis], frozen: state.length + 2, rows: [[title], ...state.map((line) => [line]), axisSheets.head, ...sections.flatMap(rowsOf)] }))

/** Its lines as a spreadsheet takes them from the clipboard: label, tab, number. */
export const domifaAxesText = (axes: readonly Axis[]): string =>
  axes.flatMap(({ title, sections }) => [
    title, ...sections.flatMap((section) => [section.title, ...section.lines.map(({ label, value = axisSheets.notAnswered }) => `${label}\t${String(value).replace('.', ',')}`)]),
  ]).join('\n')
