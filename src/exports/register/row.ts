// One row being read: its cells by column, and what is wrong with them.
import type { RowNote, RowProblem, RowSource } from '#domain/import/rows.ts'
import type { Column } from '#exports/register/columns.ts'

export type Row = {
  /** Where the row stands and what it is known by: becomes part of what is read. */
  readonly source: RowSource
  /** The trimmed text of a cell; empty where the file has no such column. */
  readonly cell: (column: Column) => string
  /** Says whether the file has such a column. */
  readonly has: (column: Column) => boolean
  /** Keeps the row out. */
  readonly reject: (problem: RowProblem, column?: Column) => undefined
  /** Lets the row in with a doubt. */
  readonly warn: (problem: RowProblem, column?: Column) => undefined
}

export type OpenRow = { readonly row: Row; readonly notes: readonly RowNote[] }

export type RowText = {
  readonly source: RowSource
  /** The row as it was, every column of the file. */
  readonly cells: readonly string[]
  /** What the known columns say, trimmed. */
  readonly said: ReadonlyMap<Column, string>
  /** The columns that the file has. */
  readonly placed: ReadonlySet<Column>
}

/** Opens a row; `notes` grows while it is being read. */
export const openRow = ({ source, cells, said, placed }: RowText): OpenRow => {
  const notes: RowNote[] = []
  const cell = (column: Column): string => said.get(column) ?? ''
  const note = (severity: RowNote['severity']) => (problem: RowProblem, column?: Column): undefined => {
    const where = column === undefined ? {} : { column, value: cell(column) }
    notes.push({ file: source.file, line: source.line, severity, problem, ...where, cells })
    return undefined
  }
  return { row: { source, cell, has: (column) => placed.has(column), reject: note('reject'), warn: note('warning') }, notes }
}
