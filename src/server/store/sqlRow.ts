// Rows as a driver gives them: each column is looked at as it is read, for a driver promises nothing.

export type SqlRow = Readonly<Record<string, unknown>>

/** Takes the rows of a driver, each an object by contract of both drivers. */
export const sqlRows = (rows: readonly unknown[]): readonly SqlRow[] => rows as readonly SqlRow[]

/** A column of text. Throws where there is none: the statement and its reader disagree. */
export const textIn = (row: SqlRow, column: string): string => {
  const value = row[column]
  if (typeof value !== 'string') throw new Error(`no text in ${column}`)
  return value
}

/** A column of whole numbers, 0 where it is empty. */
export const numberIn = (row: SqlRow, column: string): number => {
  const value = row[column] ?? 0
  if (typeof value !== 'number') throw new Error(`no number in ${column}`)
  return value
}
