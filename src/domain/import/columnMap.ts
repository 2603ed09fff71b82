import type { RegisterTable } from '#domain/import/rows.ts'

/** How a spreadsheet of the house is read: remembered, so that the next file with the same headers needs no question. */
export type ColumnMap = {
  readonly table: RegisterTable
  /** The file's headers in plain letters, sorted: what the next file is known by. */
  readonly headers: readonly string[]
  /** For each column of the register that was found, the plain header it is read from. */
  readonly columns: Readonly<Record<string, string>>
  /** For each of those columns, what the file's words (plain) mean in the register's. */
  readonly words: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/** As many as fit one act with room to spare: a register has eight tables. */
const mostKept = 16

const isSameFile = (a: ColumnMap, b: ColumnMap): boolean => a.headers.join('\n') === b.headers.join('\n')

/** The maps with one more, in place of the one for the same headers; the oldest goes when there are too many. */
export const rememberMap = (maps: readonly ColumnMap[], map: ColumnMap): readonly ColumnMap[] =>
  [...maps.filter((one) => !isSameFile(one, map)), map].slice(-mostKept)
