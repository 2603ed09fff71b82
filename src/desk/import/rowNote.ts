import type { RegisterRow, RowNote, RowProblem } from '#domain/import/rows.ts'

// The key is the table, the cells and the occurrence, a line each (exports/register).
const cellsOf = ({ key }: RegisterRow): readonly string[] => key.split('\n').slice(1, -1)

type About = Pick<RowNote, 'severity'> & { readonly value: string; readonly column?: string }

/** What is to be told of a row that was read: it stays out, or comes in with a doubt. */
export const rowNote = (row: RegisterRow, problem: RowProblem, about: About): RowNote => ({ file: row.file, line: row.line, problem, ...about, cells: cellsOf(row) })
