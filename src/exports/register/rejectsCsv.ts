import type { RowNote } from '#domain/import/rows.ts'
import { writeCsv } from '#exports/csv/writeCsv.ts'
import { register } from '#exports/texts/register.ts'
import { columnWord } from '#exports/texts/registerColumns.ts'

/** What is wrong with a row, in French. */
export const problemText = ({ problem, severity }: RowNote): string => {
  if (severity === 'reject') return register.problems[problem]
  if (problem === 'unknownWord') return register.passedOver
  return problem === 'missingCell' ? register.leftEmpty : register.problems[problem]
}

/** The rows that stayed out, one line for each cell at fault, to correct and bring in again: warnings are left out. */
export const rejectsCsv = (notes: readonly RowNote[]): Uint8Array<ArrayBuffer> =>
  writeCsv([
    register.rejects.headers,
    ...notes
      .filter(({ severity }) => severity === 'reject')
      .map((note) => [note.file, note.line, note.column === undefined ? '' : columnWord(note.column), note.value ?? '', problemText(note), ...note.cells]),
  ])

/** The name of that file. */
export const rejectsFileName: string = register.rejects.file
