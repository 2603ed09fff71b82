// DomiFa's export, or its import template, becomes holders: a row each, with a note for every cell that keeps one out or brings it in with a doubt.
import { ok, refuse } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import type { HolderRow } from '#domain/import/holders.ts'
import type { RowNote, RowProblem } from '#domain/import/rows.ts'
import type { Description } from '#domain/person/description.ts'
import type { ServiceDay } from '#domain/time.ts'
import { dayCell, holderCells } from '#exports/domifa/holderCells.ts'
import type { HolderCells, PlacedRow } from '#exports/domifa/holderCells.ts'
import { layoutOf } from '#exports/domifa/layout.ts'
import type { Layout, Placed, Shape } from '#exports/domifa/layout.ts'
import { holderKey, readHolder } from '#exports/domifa/readHolder.ts'
import type { Reading } from '#exports/domifa/readStanding.ts'
import { dayIn } from '#exports/register/dates.ts'
import { monthFirst } from '#exports/register/monthFirst.ts'
import { addressOf } from '#exports/xlsx/address.ts'
import type { ReadSheet, SheetRow } from '#exports/xlsx/sheets.ts'
import { holderHeaders, interviewHeaders } from '#exports/texts/domifaHeaders.ts'

/** The workbook is none of DomiFa's, or it has nobody. */
export type DomifaProblem = 'notDomifa' | 'empty'

export type DomifaFile = {
  readonly shape: Shape
  /** The day on which the export was made; today, for the template, which has none. */
  readonly madeOn: ServiceDay
  /** Headers that the file should have and has not: read as "non renseigné". */
  readonly absent: readonly string[]
  /** Whether the interviews were there. */
  readonly hasInterviews: boolean
  readonly rows: readonly HolderRow[]
  readonly rejected: number
  readonly notes: readonly RowNote[]
}

/** DomiFa takes 2,000 for a comment and 1,000 elsewhere: longer is rows run together. */
const longest = 4_000

const whoIn = ({ text }: HolderCells, birthDate: ServiceDay | undefined): Description => ({
  lastName: text('lastName'), usualName: text('usualName'), firstName: text('firstName'),
  ...(text('number') === '' ? {} : { number: text('number') }), ...(birthDate === undefined ? {} : { birthDate }),
})

const keyOf = (file: string, row: PlacedRow): string => {
  const cells = holderCells(file, [row])
  return holderKey(whoIn(cells, dayCell(cells, 'birthDate')))
}

const rowsBelow = ({ sheet, headers }: Placed): readonly SheetRow[] => sheet.rows.filter(({ line }) => line > headers.line)

// The first of two alike.
const interviewsByKey = (file: string, placed: Placed | undefined): ReadonlyMap<string, PlacedRow> =>
  new Map(placed === undefined ? [] : rowsBelow(placed).toReversed().map((row) => [keyOf(file, { placed, row }), { placed, row }] as const))

const lostInterviews = (file: string, placed: Placed | undefined, used: ReadonlySet<SheetRow>): readonly RowNote[] => {
  if (placed === undefined) return []
  const lost = rowsBelow(placed).filter((row) => !used.has(row))
  return lost.map((row) => {
    const { text } = holderCells(file, [{ placed, row }])
    const value = text('number') === '' ? text('lastName') : text('number')
    return { file, line: row.line, severity: 'warning', problem: 'lostInterview', sheet: placed.sheet.name, value, cells: row.cells }
  })
}

const tooLong = (file: string, { placed, row }: PlacedRow): RowNote | undefined => {
  const position = row.cells.findIndex(({ length }) => length > longest)
  if (position === -1) return undefined
  const problem: RowProblem = 'cellTooLong'
  return { file, line: row.line, severity: 'reject', problem, sheet: placed.sheet.name, cell: addressOf(position, row.line), cells: row.cells }
}

/** `file`: its name, for the notes. */
type Opened = { readonly file: string; readonly today: ServiceDay }

type Gathered = { readonly rows: HolderRow[]; readonly notes: RowNote[]; rejected: number }

const readRow = (file: string, rows: readonly [PlacedRow, ...PlacedRow[]], reading: Reading): { readonly holder?: HolderRow; readonly notes: readonly RowNote[] } => {
  const long = rows.map((row) => tooLong(file, row)).filter((note) => note !== undefined)
  if (long.length > 0) return { notes: long }
  const [{ placed, row }] = rows
  const cells = holderCells(file, rows)
  const holder = readHolder(cells, { file, line: row.line, cells: row.cells, ayantsDroit: placed.ayantsDroit }, reading)
  return holder === undefined ? { notes: cells.notes.filter(({ severity }) => severity === 'reject') } : { holder, notes: cells.notes }
}

const twice = ({ file, line, cells, who }: HolderRow): RowNote => ({
  file, line, severity: 'reject', problem: 'duplicateHolder', value: who.number ?? who.lastName ?? '', cells,
})

// One file tells of each once: whoever comes a second time stays out, since one of the two is wrong.
const gather = (gathered: Gathered, keys: Set<string>, { holder, notes }: ReturnType<typeof readRow>): void => {
  const isTwice = holder !== undefined && keys.has(holder.key)
  gathered.notes.push(...(isTwice ? [twice(holder)] : notes))
  if (holder === undefined || isTwice) gathered.rejected += 1
  else gathered.rows.push(holder)
  if (holder !== undefined) keys.add(holder.key)
}

const madeOnIn = ({ shape, holders }: Layout): ServiceDay | undefined => {
  const first = holders.sheet.rows[0]
  if (shape === 'template' || first === undefined || first.line >= holders.headers.line) return undefined
  return dayIn((first.cells[0] ?? '').split(' ')[0] ?? '')
}

const absentFrom = ({ shape, holders, interviews }: Layout): readonly string[] =>
  shape === 'template'
    ? []
    : [...holderHeaders.filter(([field]) => !holders.columns.has(field)), ...(interviews === undefined ? [] : interviewHeaders.filter(([field]) => !interviews.columns.has(field)))]
        .map(([, header]) => header)

const readLayout = (layout: Layout, { file, today }: Opened): DomifaFile => {
  const madeOn = madeOnIn(layout) ?? today
  const interviews = interviewsByKey(file, layout.interviews)
  const gathered: Gathered = { rows: [], notes: [], rejected: 0 }
  const [keys, used] = [new Set<string>(), new Set<SheetRow>()]
  for (const row of rowsBelow(layout.holders)) {
    const main = { placed: layout.holders, row }
    const held = interviews.get(keyOf(file, main))
    if (held !== undefined) used.add(held.row)
    gather(gathered, keys, readRow(file, held === undefined ? [main] : [main, held], { shape: layout.shape, madeOn }))
  }
  const hasInterviews = layout.shape === 'template' || layout.interviews !== undefined
  const notes = [...gathered.notes, ...lostInterviews(file, layout.interviews, used), ...monthFirst(gathered.notes)]
  return { ...gathered, notes, shape: layout.shape, madeOn, absent: absentFrom(layout), hasInterviews }
}

/**
 * Reads a workbook of DomiFa's: its export, both sheets, or its import template. Labels and codes are both understood. Refuses a workbook that is
 * neither.
 */
export const readDomifa = (sheets: readonly ReadSheet[], opened: Opened): Result<DomifaFile, DomifaProblem> => {
  const layout = layoutOf(sheets)
  if (layout === undefined) return refuse('notDomifa')
  const read = readLayout(layout, opened)
  return read.rows.length + read.rejected === 0 ? refuse('empty') : ok(read)
}
