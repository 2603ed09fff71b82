import type { RegisterTable } from '#domain/import/rows.ts'
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

/** The columns that a layout needs and does not have. */
export const missingIn = ({ columns }: Layout): readonly Column[] =>
  columns.filter(({ need, position }) => position === -1 && need !== 'optional').map(({ name }) => name)
