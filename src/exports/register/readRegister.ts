// A register on paper or in a spreadsheet, as files, becomes rows. Each step is short, so that a page reads 20,000 rows
// without freezing; stopping is just not asking for the next step.
import type { ColumnMap } from '#domain/import/columnMap.ts'
import type { RegisterRow, RegisterTable, RowNote } from '#domain/import/rows.ts'
import { ok, refuse } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import { decodeText } from '#exports/csv/decodeText.ts'
import type { Decoded, DecodeProblem, Encoding } from '#exports/csv/decodeText.ts'
import { readCells } from '#exports/csv/readCells.ts'
import type { CsvRow } from '#exports/csv/readCells.ts'
import { separatorOf } from '#exports/csv/separatorOf.ts'
import type { Column } from '#exports/register/columns.ts'
import { monthFirst } from '#exports/register/monthFirst.ts'
import { recogniseTable } from '#exports/register/recogniseTable.ts'
import type { UnknownLayout } from '#exports/register/recogniseTable.ts'
import { rowReader } from '#exports/register/rowReader.ts'
import type { RowReader } from '#exports/register/rowReader.ts'

export type RegisterFile = { readonly name: string; readonly bytes: Uint8Array }

/** Why nothing of a file can be read. `sameTable`: another file, `first`, holds that table already. */
export type FileProblem =
  | { readonly code: DecodeProblem }
  | UnknownLayout
  | { readonly code: 'sameTable'; readonly table: RegisterTable; readonly first: string }

export type ReadFile = {
  readonly table: RegisterTable
  readonly encoding: Encoding
  /** Optional columns that the file does without. */
  readonly absent: readonly Column[]
  /** Headers that nobody said what to make of: passed over. */
  readonly unread: readonly string[]
  /** Read as the house said, and not by the names of its columns. */
  readonly mapped: boolean
  /** Rows that came in and rows that stay out. */
  readonly read: number
  readonly rejected: number
}

export type FileReading = { readonly name: string; readonly result: Result<ReadFile, FileProblem> }

export type RegisterReading = {
  readonly files: readonly FileReading[]
  /** In the order of the files and of their lines. */
  readonly rows: readonly RegisterRow[]
  readonly notes: readonly RowNote[]
}

/** Bytes. */
export type ReadingProgress = { readonly file: string; readonly done: number; readonly total: number }

/** How many rows a step reads: a few ms on a slow tablet. */
const stepRows = 250

type Gathered = { readonly rows: RegisterRow[]; readonly notes: RowNote[]; readonly tables: Map<RegisterTable, string>; readonly maps: readonly ColumnMap[] }
type Rows = Generator<CsvRow, void, void>
/** Yields how far into the file's text it has come. */
type Steps<Outcome> = Generator<number, Outcome, void>

function* readRows(rows: Rows, read: RowReader, gathered: Gathered): Steps<Pick<ReadFile, 'read' | 'rejected'>> {
  const counts = { read: 0, rejected: 0 }
  for (const cells of rows) {
    const { row, notes } = read(cells)
    if (row !== undefined) gathered.rows.push(row)
    gathered.notes.push(...notes)
    counts[row === undefined ? 'rejected' : 'read']++
    if ((counts.read + counts.rejected) % stepRows === 0) yield cells.end
  }
  return counts
}

function* readLayout(file: RegisterFile, { text, encoding }: Decoded, gathered: Gathered): Steps<FileReading['result']> {
  const rows = readCells(text, separatorOf(text))
  const headers = rows.next()
  if (headers.done === true) return refuse({ code: 'empty' })
  const layout = recogniseTable(file.name, { headers: headers.value.cells, maps: gathered.maps })
  if (!layout.ok) return layout
  const { table, columns, words } = layout.value
  const first = gathered.tables.get(table)
  if (first !== undefined) return refuse({ code: 'sameTable', table, first })
  gathered.tables.set(table, file.name)
  const absent = columns.filter(({ need, position }) => position === -1 && need !== 'extra').map(({ name }) => name)
  const unread = words === undefined ? headers.value.cells.filter((header, i) => header.trim() !== '' && !columns.some(({ position }) => position === i)) : []
  const counts = yield* readRows(rows, rowReader(file.name, layout.value), gathered)
  return ok({ table, encoding, absent, unread, mapped: words !== undefined, ...counts })
}

function* readFile(file: RegisterFile, gathered: Gathered): Steps<FileReading['result']> {
  const decoded = decodeText(file.bytes)
  if (!decoded.ok) return refuse({ code: decoded.error })
  const reading = readLayout(file, decoded.value, gathered)
  const share = file.bytes.length / decoded.value.text.length
  for (;;) {
    const step = reading.next()
    if (step.done === true) return step.value
    yield step.value * share
  }
}

/**
 * Reads the files of a register step by step. Gives for each file what was read or why nothing was, the rows, and a note for
 * every cell that keeps a row out or brings it in with a doubt; a bad row or file never holds back the others. Numbers that
 * `usagers.csv` does not know are judged when the rows are brought in, against the register too. `maps`: how the house reads its own files.
 */
export function* readRegister(files: readonly RegisterFile[], maps: readonly ColumnMap[] = []): Generator<ReadingProgress, RegisterReading, void> {
  const gathered: Gathered = { rows: [], notes: [], tables: new Map(), maps }
  const total = files.reduce((sum, { bytes }) => sum + bytes.length, 0)
  const readings: FileReading[] = []
  let before = 0
  for (const file of files) {
    const reading = readFile(file, gathered)
    let step = reading.next()
    for (; step.done !== true; step = reading.next()) yield { file: file.name, done: Math.min(before + step.value, total), total }
    readings.push({ name: file.name, result: step.value })
    before += file.bytes.length
    yield { file: file.name, done: before, total }
  }
  return { files: readings, rows: gathered.rows, notes: [...gathered.notes, ...monthFirst(gathered.notes)] }
}

/** Runs a reading to its end at once, in a worker or a test. */
export const readAtOnce = (reading: Generator<ReadingProgress, RegisterReading, void>): RegisterReading => {
  for (;;) {
    const step = reading.next()
    if (step.done === true) return step.value
  }
}
