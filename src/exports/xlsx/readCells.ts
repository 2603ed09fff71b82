import { columnOf } from '#exports/xlsx/address.ts'
import { textOfSerial } from '#exports/xlsx/serials.ts'
import type { Epoch, SheetRow } from '#exports/xlsx/sheets.ts'
import { shownText } from '#exports/xlsx/strings.ts'
import { attribute, tokens } from '#exports/xlsx/xml.ts'
import type { Opening } from '#exports/xlsx/xml.ts'

/** Columns further right are passed over: a sheet may declare 16,384 of them. */
const mostColumns = 512

export type Workbook = { readonly strings: readonly string[]; readonly dates: readonly boolean[]; readonly epoch: Epoch }

type OpenCell = { readonly type: string; readonly style: number; text: string }

// Whole numbers as people write them: 6.12345678E8 is a telephone, 0.30000000000000004 is 0.3.
const numberText = (text: string): string => {
  const number = text === '' ? Number.NaN : Number(text)
  return Number.isFinite(number) ? String(Number(number.toPrecision(15))) : text
}

const numberShown = ({ style, text }: OpenCell, { dates, epoch }: Workbook): string =>
  text === '' || dates[style] !== true ? numberText(text) : textOfSerial(Number(text), epoch)

const showing: Readonly<Record<string, (cell: OpenCell, workbook: Workbook) => string>> = {
  s: ({ text }, { strings }) => strings[Number(text)] ?? '',
  str: ({ text }) => shownText(text),
  inlineStr: ({ text }) => shownText(text),
  b: ({ text }) => (text === '1' ? 'VRAI' : 'FAUX'),
  d: ({ text }) => text.slice(0, 10).split('-').toReversed().join('/'),
  e: ({ text }) => text,
}

const shown = (cell: OpenCell, workbook: Workbook): string => (showing[cell.type] ?? numberShown)(cell, workbook)

type Reading = { readonly rows: SheetRow[]; line: number; column: number; cells: string[]; cell: OpenCell | undefined; within: string }

const openRow = (reading: Reading, { attributes }: Opening): void => {
  reading.line = Number(attribute(attributes, 'r') ?? reading.line + 1)
  reading.column = -1
  reading.cells = []
}

const openCell = (reading: Reading, { attributes, empty }: Opening): void => {
  const address = attribute(attributes, 'r')
  reading.column = address === undefined ? reading.column + 1 : columnOf(address)
  reading.cell = empty ? undefined : { type: attribute(attributes, 't') ?? 'n', style: Number(attribute(attributes, 's') ?? 0), text: '' }
}

const closeCell = (reading: Reading, workbook: Workbook): void => {
  const text = reading.cell === undefined ? '' : shown(reading.cell, workbook)
  reading.cell = undefined
  if (text === '' || reading.column < 0 || reading.column >= mostColumns) return
  while (reading.cells.length < reading.column) reading.cells.push('')
  reading.cells[reading.column] = text
}

const opens = (reading: Reading, token: Opening): void => {
  if (token.name === 'row') openRow(reading, token)
  if (token.name === 'c') openCell(reading, token)
  reading.within = token.empty ? reading.within : token.name
}

const closes = (reading: Reading, name: string, workbook: Workbook): void => {
  reading.within = ''
  if (name === 'c') closeCell(reading, workbook)
  if (name === 'row' && reading.cells.some((cell) => cell.trim() !== '')) reading.rows.push({ line: reading.line, cells: reading.cells })
}

// `v` is a value, `t` an inline text; `f`, a formula, says nothing of what is shown.
const isShown = ({ within }: Reading): boolean => within === 'v' || within === 't'

/** The rows of a sheet that say something, line by line. */
export const readCells = (xml: string, workbook: Workbook): readonly SheetRow[] => {
  const reading: Reading = { rows: [], line: 0, column: -1, cells: [], cell: undefined, within: '' }
  for (const token of tokens(xml)) {
    if (token.is === 'open') opens(reading, token)
    else if (token.is === 'close') closes(reading, token.name, workbook)
    else if (reading.cell !== undefined && isShown(reading)) reading.cell.text += token.text
  }
  return reading.rows
}
