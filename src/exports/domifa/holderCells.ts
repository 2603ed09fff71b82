// One holder being read: the cells of their row, and of their row among the interviews, by column; and what is wrong with them.
import { plain } from '#exports/register/plain.ts'
import { dayIn } from '#exports/register/dates.ts'
import type { Field } from '#exports/domifa/columns.ts'
import type { Placed } from '#exports/domifa/layout.ts'
import type { Meanings } from '#exports/domifa/words.ts'
import { addressOf } from '#exports/xlsx/address.ts'
import { dayOfSerial } from '#exports/xlsx/serials.ts'
import type { Epoch, SheetRow } from '#exports/xlsx/sheets.ts'
import type { RowNote, RowProblem } from '#domain/import/rows.ts'
import type { ServiceDay } from '#domain/time.ts'

/** A cell by its column, or by its position for the ayants droit, who have no columns of their own. */
export type Where = Field | number

export type HolderCells = {
  /** Trimmed; empty where the file has no such column. */
  readonly text: (where: Where) => string
  readonly epoch: Epoch
  /** Keeps the holder out. */
  readonly reject: (problem: RowProblem, where: Where) => undefined
  /** Lets the holder in with a doubt. */
  readonly warn: (problem: RowProblem, where: Where) => undefined
  readonly notes: readonly RowNote[]
}

type Cell = { readonly placed: Placed; readonly row: SheetRow; readonly position: number }

/** A row, in the sheet where it stands. */
export type PlacedRow = { readonly placed: Placed; readonly row: SheetRow }

const cellAt = (rows: readonly PlacedRow[], where: Where): Cell | undefined => {
  for (const { placed, row } of rows) {
    const position = typeof where === 'number' ? where : placed.columns.get(where)
    if (position !== undefined) return { placed, row, position }
  }
  return undefined
}

const headerOf = ({ placed, position }: Cell): string => (placed.headers.cells[position] ?? '').replaceAll(/\s+/g, ' ').trim()

const placeOf = (cell: Cell | undefined): Pick<RowNote, 'column' | 'sheet' | 'cell' | 'value'> =>
  cell === undefined
    ? {}
    : { column: headerOf(cell), sheet: cell.placed.sheet.name, cell: addressOf(cell.position, cell.row.line), value: cell.row.cells[cell.position] ?? '' }

/** Opens the cells of a holder: the row of the list first, then that of the interviews. `notes` grows while they are read. */
export const holderCells = (file: string, [main, ...others]: readonly [PlacedRow, ...PlacedRow[]]): HolderCells => {
  const notes: RowNote[] = []
  const rows = [main, ...others]
  const note = (severity: RowNote['severity']) => (problem: RowProblem, where: Where): undefined => {
    notes.push({ file, line: main.row.line, severity, problem, ...placeOf(cellAt(rows, where)), cells: main.row.cells })
    return undefined
  }
  const text = (where: Where): string => {
    const cell = cellAt(rows, where)
    return cell === undefined ? '' : (cell.row.cells[cell.position] ?? '').trim()
  }
  return { text, epoch: main.placed.sheet.epoch, reject: note('reject'), warn: note('warning'), notes }
}

// A date that lost its format is a number of five digits, from 1927 on: four are a year alone. DomiFa also writes the hour after "à".
const dayOf = (text: string, epoch: Epoch): ServiceDay | undefined =>
  /^\d{5}(\.\d+)?$/.test(text) ? dayOfSerial(Number(text), epoch)?.day : dayIn(text.replace(/ \S? ?(?=\d{1,2}[:h]\d\d)/, ' '))

/** A date; one that no calendar has keeps the holder out (metier.md §8b). */
export const dayCell = (cells: HolderCells, where: Where): ServiceDay | undefined => {
  const text = cells.text(where)
  return text === '' ? undefined : (dayOf(text, cells.epoch) ?? cells.reject('impossibleDate', where))
}

/** A date without which the row says nothing. */
export const neededDay = (cells: HolderCells, where: Where): ServiceDay | undefined =>
  cells.text(where) === '' ? cells.reject('missingCell', where) : dayCell(cells, where)

/** A word, by its code or its label: empty, it is "non renseigné"; unknown, too, with a warning. */
export const wordCell = <Word>(cells: HolderCells, where: Where, words: Meanings<Word>): Word | undefined => {
  const text = cells.text(where)
  return text === '' ? undefined : (words.get(plain(text)) ?? cells.warn('unknownWord', where))
}

/** A word without which the row says nothing. */
export const neededWord = <Word>(cells: HolderCells, where: Where, words: Meanings<Word>): Word | undefined => {
  const text = cells.text(where)
  if (text === '') return cells.reject('missingCell', where)
  return words.get(plain(text)) ?? cells.reject('unknownWord', where)
}
