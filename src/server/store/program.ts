// What the store does is written once, as programs that ask for statements and are given rows. SQLite runs one from end to end
// without leaving the turn, so nothing slips into its transaction; PostgreSQL awaits each statement.
import type { SqlRow } from './sqlRow.ts'

export type Value = string | number | readonly string[]

/** The text is PostgreSQL's (`$1`, `= any($1::text[])`, `for update`); it is run once for each list of values. */
export type Statement = { readonly text: string; readonly runs: readonly (readonly Value[])[] }

export type Program<T> = Generator<Statement, T, readonly SqlRow[]>

/** Runs one statement and gives its rows. */
export function* ask(text: string, ...values: readonly Value[]): Program<readonly SqlRow[]> {
  return yield { text, runs: [values] }
}

/** Runs one statement for each list of values, in any order. */
export function* each(text: string, runs: readonly (readonly Value[])[]): Program<void> {
  if (runs.length > 0) yield { text, runs }
}

/** A database that runs programs. `write`: one transaction, on disk when it resolves, run again from its beginning where it has to be. */
export type Sql = {
  readonly read: <T>(program: () => Program<T>) => Promise<T>
  readonly write: <T>(program: () => Program<T>) => Promise<T>
  readonly close: () => Promise<void>
}
