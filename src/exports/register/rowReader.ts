import { personKey } from '#domain/import/personKey.ts'
import type { PersonRow, RegisterRow, RegisterTable, RowNote } from '#domain/import/rows.ts'
import type { CsvRow } from '#exports/csv/readCells.ts'
import type { Column } from '#exports/register/columns.ts'
import { readContact, readMail, readPassage, readPrestation } from '#exports/register/readAct.ts'
import { readAbsence, readDecision } from '#exports/register/readDecision.ts'
import { readAyantDroit, readPerson } from '#exports/register/readPerson.ts'
import type { Layout } from '#exports/register/layout.ts'
import { plain } from '#exports/register/plain.ts'
import { openRow } from '#exports/register/row.ts'
import type { OpenRow, Row } from '#exports/register/row.ts'

const readers: Readonly<Record<RegisterTable, (row: Row) => RegisterRow | undefined>> = {
  persons: readPerson, passages: readPassage, prestations: readPrestation, mail: readMail, decisions: readDecision,
  ayantsDroit: readAyantDroit, contacts: readContact, absences: readAbsence,
}

type ReadRow = { readonly row?: RegisterRow; readonly notes: readonly RowNote[] }
export type RowReader = (row: CsvRow) => ReadRow

/** The desk's own limit on free text (metier.md §8): a longer cell is rows run together. */
const longest = 200

const saidIn = ({ columns }: Layout, cells: readonly string[]): ReadonlyMap<Column, string> =>
  new Map(columns.map(({ name, position }) => [name, (cells[position] ?? '').trim()]))

// The file's own words as the register spells them; they are no part of the row's identity, which is what the file says.
const translated = ({ words = {} }: Layout, said: ReadonlyMap<Column, string>): ReadonlyMap<Column, string> =>
  new Map([...said].map(([column, text]) => [column, words[column]?.[plain(text)] ?? text] as const))

// A spreadsheet leaves out the empty cells at the end of a row: only one that stops before a cell it needs was cut.
const isCut = ({ columns }: Layout, cells: readonly string[]): boolean =>
  columns.some(({ need, position }) => (need === 'filled' || need === 'reached' || need === 'named') && position >= cells.length)

// A column that came later says nothing of rows that were known before it.
const lineOf = (layout: Layout, said: ReadonlyMap<Column, string>): readonly string[] =>
  layout.columns.flatMap(({ name, need }) => {
    const cell = (said.get(name) ?? '').replaceAll(/[\r\n]+/g, ' ')
    if (need !== 'extra') return [cell]
    return cell === '' ? [] : [`${name}=${cell}`]
  })

// A line each: the table, its cells in canonical order, the occurrence among equal rows (sync.md, "Envelope").
const identify = (layout: Layout) => {
  const seen = new Map<string, number>()
  return (said: ReadonlyMap<Column, string>): string => {
    const text = [layout.table, ...lineOf(layout, said)].join('\n')
    const occurrence = (seen.get(text) ?? 0) + 1
    seen.set(text, occurrence)
    return `${text}\n${String(occurrence)}`
  }
}

const readInto = ({ row, notes }: OpenRow, layout: Layout, cells: readonly string[]): ReadRow => {
  const long = layout.columns.find(({ name }) => row.cell(name).length > longest)
  if (isCut(layout, cells)) row.reject('tooFewCells')
  if (long !== undefined) row.reject('textTooLong', long.name)
  const read = notes.length > 0 ? undefined : readers[layout.table](row)
  const rejects = notes.filter(({ severity }) => severity === 'reject')
  return read === undefined || rejects.length > 0 ? { notes: rejects } : { row: read, notes }
}

// Whom a row is about within its file: once each. Without a number, nobody can tell two people of one name and one birth date.
const onceOf = ({ number, who }: PersonRow): readonly [key: string, column: Column | undefined] =>
  number === undefined ? [personKey(who), undefined] : [number, 'numero']

/** Reads the rows of one file, in order: each becomes a row of the register, or is rejected with every cell at fault. */
export const rowReader = (file: string, layout: Layout): RowReader => {
  const keyOf = identify(layout)
  const placed = new Set(layout.columns.filter(({ position }) => position !== -1).map(({ name }) => name))
  const seen = new Set<string>()
  return ({ line, cells }) => {
    const said = saidIn(layout, cells)
    const open = openRow({ source: { file, line, key: keyOf(said) }, cells, said: layout.words === undefined ? said : translated(layout, said), placed })
    const read = readInto(open, layout, cells)
    if (read.row?.table !== 'persons') return read
    const [key, column] = onceOf(read.row)
    if (seen.has(key)) {
      open.row.reject(column === undefined ? 'duplicateHolder' : 'duplicateNumber', column)
      return { notes: open.notes.filter(({ severity }) => severity === 'reject') }
    }
    seen.add(key)
    return read
  }
}
