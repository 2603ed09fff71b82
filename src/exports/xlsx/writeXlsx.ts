// Sheets → an .xlsx, the same bytes each time. Checked by LibreOffice (tests/runner/libreOffice.mjs).
import { zipSync } from 'fflate'
import { addressOf } from '#exports/xlsx/address.ts'
import { frameOf, sheetPart, stringsPart, styleOf } from '#exports/xlsx/parts.ts'
import { serialOf } from '#exports/xlsx/serials.ts'
import type { WrittenCell, WrittenSheet } from '#exports/xlsx/sheets.ts'
import { codedText } from '#exports/xlsx/strings.ts'

// A zip cannot be older; no day or hour of making, so that the same register gives the same file.
const madeAt = '1980-01-01T00:00:00'

type Strings = { readonly places: Map<string, number>; uses: number }

const placeOf = (strings: Strings, text: string): number => {
  const coded = codedText(text)
  const place = strings.places.get(coded) ?? strings.places.size
  strings.places.set(coded, place)
  strings.uses += 1
  return place
}

const looksLikeFormula = (text: string): boolean => /^[=+\-@]/.test(text)

const textStyle = (text: string, isHeader: boolean): number => {
  if (isHeader) return styleOf.header
  return looksLikeFormula(text) ? styleOf.inert : styleOf.plain
}

const written = (cell: WrittenCell, at: { readonly address: string; readonly isHeader: boolean }, strings: Strings): string => {
  if (cell === '') return ''
  if (typeof cell === 'number') return `<c r="${at.address}"><v>${String(cell)}</v></c>`
  if (typeof cell === 'string') return `<c r="${at.address}" s="${String(textStyle(cell, at.isHeader))}" t="s"><v>${String(placeOf(strings, cell))}</v></c>`
  return `<c r="${at.address}" s="${String(cell.at === undefined ? styleOf.day : styleOf.hour)}"><v>${String(serialOf(cell.day, cell.at))}</v></c>`
}

const rowsOf = ({ rows, frozen }: WrittenSheet, strings: Strings): string =>
  rows
    .map((cells, i) => {
      const line = i + 1
      const texts = cells.map((cell, column) => written(cell, { address: addressOf(column, line), isHeader: line === frozen }, strings))
      return `<row r="${String(line)}">${texts.join('')}</row>`
    })
    .join('')

const lengthOf = (cell: WrittenCell | undefined): number => {
  if (typeof cell === 'object') return cell.at === undefined ? 10 : 16
  return Math.max(...String(cell ?? '').split('\n').map(({ length }) => length))
}

/** In characters: long texts go on below, short ones leave room to click. */
const [narrowest, widest] = [9, 40]

const widthsOf = ({ rows }: WrittenSheet): readonly number[] => {
  const widths = Array.from({ length: Math.max(0, ...rows.map(({ length }) => length)) }, () => narrowest)
  for (const cells of rows) for (const [i, cell] of cells.entries()) widths[i] = Math.min(widest, Math.max(widths[i] ?? 0, lengthOf(cell) + 2))
  return widths
}

/** Writes sheets as one workbook: dates and numbers as such, everything else as text, whatever it begins with. */
export const writeXlsx = (sheets: readonly WrittenSheet[]): Uint8Array<ArrayBuffer> => {
  const strings: Strings = { places: new Map(), uses: 0 }
  const written = sheets.map((sheet, i) => [`xl/worksheets/sheet${String(i + 1)}.xml`, sheetPart({ frozen: sheet.frozen, widths: widthsOf(sheet), rows: rowsOf(sheet, strings) })] as const)
  const parts = [...Object.entries(frameOf(sheets.map(({ name }) => name))), ['xl/sharedStrings.xml', stringsPart([...strings.places.keys()], strings.uses)] as const, ...written]
  return zipSync(Object.fromEntries(parts.map(([path, xml]) => [path, new TextEncoder().encode(xml)])), { mtime: madeAt, level: 6 })
}
