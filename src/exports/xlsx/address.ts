/** The letters of a column, counted from 0: A, B… Z, AA. */
const columnName = (column: number): string =>
  (column < 26 ? '' : columnName(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26))

/** What a spreadsheet calls a cell: column counted from 0, line from 1. */
export const addressOf = (column: number, line: number): string => `${columnName(column)}${String(line)}`

/** The column of an address, counted from 0; -1 where it is none. */
export const columnOf = (address: string): number =>
  Array.from(/^[A-Z]{1,3}(?=\d)/.exec(address)?.[0] ?? '').reduce((column, letter) => (column + 1) * 26 + letter.charCodeAt(0) - 65, -1)
