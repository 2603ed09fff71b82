import type { RowNote } from '#domain/import/rows.ts'

const monthThenDay = /^(?:0?[1-9]|1[0-2])[/.-](?:1[3-9]|2\d|3[01])[/.-]\d{4}\b/

/**
 * A warning for each column that has a date such as 12/25/2024: it may be written month first, and then the dates that came in, such as 03/12/2024,
 * were read the wrong way round.
 */
export const monthFirst = (notes: readonly RowNote[]): readonly RowNote[] => {
  const first = new Map<string, RowNote>()
  for (const note of notes) {
    const column = [note.file, note.sheet ?? '', note.column ?? ''].join('\n')
    if (note.problem === 'impossibleDate' && monthThenDay.test(note.value ?? '') && !first.has(column)) first.set(column, { ...note, severity: 'warning', problem: 'monthFirst' })
  }
  return [...first.values()]
}
