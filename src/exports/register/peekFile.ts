// The beginning of a file whose headers are not the register's: enough to choose what its columns are.
import { decodeText } from '#exports/csv/decodeText.ts'
import { readCells } from '#exports/csv/readCells.ts'
import type { CsvRow } from '#exports/csv/readCells.ts'
import { separatorOf } from '#exports/csv/separatorOf.ts'
import { toldApart } from '#exports/register/mappedLayout.ts'
import type { RegisterFile } from '#exports/register/readRegister.ts'

type PeekedColumn = {
  /** As the file spells it. */
  readonly header: string
  /** As a map of columns knows it. */
  readonly plain: string
  readonly position: number
}

export type PeekedFile = {
  readonly name: string
  readonly headers: readonly string[]
  readonly columns: readonly PeekedColumn[]
  /** The first rows, 2,000 at most: their words are the file's, but for a few. */
  readonly rows: readonly CsvRow[]
}

const mostRows = 2_000

const firstRows = (rows: Iterable<CsvRow>): readonly CsvRow[] => {
  const first: CsvRow[] = []
  for (const row of rows) {
    first.push(row)
    if (first.length === mostRows) break
  }
  return first
}

/** Reads the headers and the first rows of a file; nothing where it holds no text. */
export const peekFile = ({ name, bytes }: RegisterFile): PeekedFile | undefined => {
  const decoded = decodeText(bytes)
  if (!decoded.ok) return undefined
  const { text } = decoded.value
  const rows = readCells(text, separatorOf(text))
  const headers = rows.next().value?.cells ?? []
  const plains = toldApart(headers)
  const columns = headers.map((header, position) => ({ header: header.trim(), plain: plains[position] ?? '', position }))
  return { name, headers, columns, rows: firstRows(rows) }
}
