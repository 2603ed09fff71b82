// What a failure may say in a log: its code and its place, never its message, which could quote a body.

/** The code of a failure, where it has one. */
export const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : error instanceof Error ? error.name : 'unknown'

/** Where a failure comes from. */
export const placeOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)).slice(0, 4).map((line) => line.trim()).join(' < ') : ''
