// A workbook that was chosen for an import: one of DomiFa's, or sheets like those of any spreadsheet.
import type { ServiceDay } from '#domain/time.ts'
import type { RegisterFile } from '#exports/register/readRegister.ts'
import { readDomifa } from '#exports/domifa/readDomifa.ts'
import type { DomifaFile } from '#exports/domifa/readDomifa.ts'
import { readXlsx } from '#exports/xlsx/readXlsx.ts'
import type { ReadSheet } from '#exports/xlsx/sheets.ts'
import type { XlsxProblem } from '#exports/xlsx/unpack.ts'

/** `today`: what the import template stands for, which bears no date. */
export type ChosenWorkbook = RegisterFile & { readonly today: ServiceDay }

export type WorkbookReading =
  | { readonly is: 'domifa'; readonly file: DomifaFile }
  /** Each as the CSV that its program would save, dates as they are shown. */
  | { readonly is: 'sheets'; readonly sheets: readonly RegisterFile[] }
  | { readonly is: 'refused'; readonly problem: XlsxProblem | 'empty' }

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`

// Blank rows stay, so that a line is the spreadsheet's own.
const csvOf = ({ rows }: ReadSheet): Uint8Array => {
  const lines: string[] = []
  for (const { line, cells } of rows) {
    while (lines.length < line - 1) lines.push('')
    lines.push(cells.map(quoted).join(';'))
  }
  return new TextEncoder().encode(lines.join('\n'))
}

const asFiles = (sheets: readonly ReadSheet[], name: string): readonly RegisterFile[] => {
  const filled = sheets.filter(({ rows }) => rows.length > 0)
  return filled.map((sheet) => ({ name: filled.length === 1 ? name : `${name}, ${sheet.name}`, bytes: csvOf(sheet) }))
}

/** Reads a workbook; refuses what is none, what is locked or too large, and what holds nothing. Long: in a worker where there is one. */
export const workbookHere = ({ name, bytes, today }: ChosenWorkbook): WorkbookReading => {
  const sheets = readXlsx(bytes)
  if (!sheets.ok) return { is: 'refused', problem: sheets.error }
  const domifa = readDomifa(sheets.value, { file: name, today })
  if (domifa.ok) return { is: 'domifa', file: domifa.value }
  const files = domifa.error === 'notDomifa' ? asFiles(sheets.value, name) : []
  return files.length === 0 ? { is: 'refused', problem: 'empty' } : { is: 'sheets', sheets: files }
}
