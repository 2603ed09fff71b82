// What a store says when it cannot: SQLite's, PostgreSQL's and the system's own words for a full disk.
const fullCodes: ReadonlySet<unknown> = new Set(['SQLITE_FULL', '53100', 'ENOSPC', 'EDQUOT'])

/** The code of a failure, where it has one. */
export const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : error instanceof Error ? error.name : 'unknown'

/** Says whether there was no room left to write. */
export const isFull = (error: unknown): boolean => fullCodes.has(codeOf(error))

/** Where a failure comes from, without its message, which could quote a body. */
export const placeOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)).slice(0, 4).map((line) => line.trim()).join(' < ') : ''
