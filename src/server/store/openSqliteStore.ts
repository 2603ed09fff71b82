import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import type { Store } from '../store.ts'
import { createStore } from './createStore.ts'
import { replay } from './erase.ts'
import { groupCommit } from './groupCommit.ts'
import { noLedger, type Ledger } from './ledger.ts'
import { openSqlite, type Sqlite } from './sqlite.ts'
import { layTables } from './tables.ts'

export type SqliteOptions = {
  /** Where `boussole.db` and the ledger are; `file: ':memory:'` instead keeps all in memory, and nothing after it. */
  readonly folder?: string
  readonly file?: ':memory:'
  readonly ledger?: Ledger
  readonly clock?: () => number
  readonly random?: (bytes: number) => Uint8Array
}

/** A store, and the database below it. */
export type SqliteStore = Store & { readonly sqlite: Sqlite }

/** The one database file of a folder. */
export const databaseFile = (folder: string): string => join(folder, 'boussole.db')

/** Opens the embedded store. Erasures of the ledger are done again before anyone can ask (fault 51). */
export const openSqliteStore = async (options: SqliteOptions): Promise<SqliteStore> => {
  const { folder, ledger = noLedger, clock = Date.now, random = randomBytes } = options
  const sqlite = openSqlite(folder === undefined ? ':memory:' : databaseFile(folder))
  await sqlite.write(function* () {
    yield* layTables()
    for (const line of ledger.lines()) yield* replay(line, ledger)
  })
  // In memory there is no disk to wait for together; the turn's end keeps a simulation in step with its seed.
  const turn = folder === undefined ? queueMicrotask : setImmediate
  const group = groupCommit(sqlite, () => 'all', turn)
  return { ...createStore({ sql: sqlite, group, ledger, clock, random }), sqlite }
}
