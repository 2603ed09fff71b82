import type { RegisterTable } from '#domain/import/rows.ts'
import { isNeeded, nameColumns } from '#exports/register/columns.ts'
import type { Column, Need } from '#exports/register/columns.ts'

type PlacedColumn = {
  readonly name: Column
  readonly need: Need
  /** Its place in the file's rows; -1 when the file does without it. */
  readonly position: number
}

/** A table and its columns, in canonical order, as a file lays them out. */
export type Layout = {
  readonly table: RegisterTable
  readonly columns: readonly PlacedColumn[]
  /** Where the house said how to read the file: what its words (plain) mean, column by column. */
  readonly words?: Readonly<Record<string, Readonly<Record<string, string>>>>
}

// The names of a person: any of them will do.
const missingName = ({ table, columns }: Layout): readonly Column[] => {
  const stands = nameColumns.some((name) => columns.some((column) => column.name === name && column.position !== -1))
  return table !== 'persons' || stands ? [] : ['nom']
}

/** The columns that a layout chosen by somebody needs and does not have. */
export const missingIn = (layout: Layout): readonly Column[] => [
  ...layout.columns.filter(({ need, position }) => position === -1 && isNeeded(need) && need !== 'named').map(({ name }) => name), ...missingName(layout),
]
