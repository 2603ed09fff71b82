import { columns } from '#exports/register/columns.ts'
import { sampleOf } from '#exports/register/columnChoice.ts'
import type { ColumnChoice, SampleRow } from '#exports/register/columnChoice.ts'
import type { PeekedFile } from '#exports/register/peekFile.ts'
import { problemText } from '#exports/register/rejectsCsv.ts'
import { DataTable } from '#ui/parts/DataTable.tsx'
import { columnWord } from '#exports/texts/registerColumns.ts'
import { columnMap as words } from '#ui/texts/columnMap.ts'

const outcomeOf = ({ comesIn, notes }: SampleRow): string => {
  const said = notes.map((note) => `${note.column === undefined ? '' : `${columnWord(note.column)} : `}${problemText(note)}`)
  return [...(comesIn ? [words.comesIn] : []), ...said].join(' ; ')
}

/** The first rows of the file as the choice reads them. */
export function ImportSample({ file, choice }: { readonly file: PeekedFile; readonly choice: ColumnChoice }) {
  const shown = columns[choice.table].map(([column]) => column).filter((column) => column in choice.columns)
  const table = [
    { id: 'line', head: words.line, cell: ({ line }: SampleRow) => String(line) },
    ...shown.map((column) => ({ id: column, head: columnWord(column), cell: ({ cells }: SampleRow) => cells[column] ?? '' })),
    { id: 'outcome', head: words.outcome, cell: outcomeOf },
  ]
  return <DataTable caption={words.sample} columns={table} rows={sampleOf(choice, file)} keyOf={({ line }) => String(line)} />
}
