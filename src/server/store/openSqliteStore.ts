import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import type { Store } from '../store.ts'
import { createStore } from './createStore.ts'
import { fileLedger } from './fileLedger.ts'
import { groupCommit } from './groupCommit.ts'
import { redactAudits } from './redactAudit.ts'
import { noLedger, type Ledger } from './ledger.ts'
import type { Sql } from './program.ts'
import { replay } from './replay.ts'
import { openSqlite, type Sqlite } from './sqlite.ts'
import { numberIn, sqlRows } from './sqlRow.ts'
import { layTables } from './tables.ts'

export type SqliteOptions = {
  readonly clock?: () => number
  readonly random?: (bytes: number) => Uint8Array
  /** Of a store in memory only: a folder has its own. */
  readonly ledger?: Ledger
  /** Where `boussole.db` and the ledger are; `file: ':memory:'` instead keeps all in memory, and nothing after it. */
} & ({ readonly folder: string } | { readonly file: ':memory:' })

/** A store, and the database below it. */
export type SqliteStore = Store & { readonly sqlite: Sqlite }

/** The one database file of a folder. */
export const databaseFile = (folder: string): string => join(folder, 'boussole.db')

// While a backup reads, the log stays: the next write tries again.
const emptyLog = ({ database }: Sqlite): boolean =>
  sqlRows(database.prepare('pragma wal_checkpoint(truncate)').all()).every((row) => numberIn(row, 'busy') === 0)

// The log still holds the pages of before: an erasure empties it once it has committed.
const forgetful = (sqlite: Sqlite, ledger: Ledger): { readonly sql: Sql; readonly ledger: Ledger; readonly forgetting: () => void } => {
  let forgotten = false
  const forgetting = (): void => { forgotten = true }
  return {
    forgetting,
    ledger: { ...ledger, note: (line) => { forgetting(); ledger.note(line) } },
    sql: {
      ...sqlite,
      write: async (program) => {
        const value = await sqlite.write(program)
        if (forgotten) forgotten = !emptyLog(sqlite)
        return value
      },
    },
  }
}

/** Opens the embedded store. Erasures of the ledger are done again before anyone can ask (fault 51). */
export const openSqliteStore = async (options: SqliteOptions): Promise<SqliteStore> => {
  const { clock = Date.now, random = randomBytes } = options
  const folder = 'folder' in options ? options.folder : undefined
  const sqlite = openSqlite(folder === undefined ? ':memory:' : databaseFile(folder))
  const { sql, ledger, forgetting } = forgetful(sqlite, folder === undefined ? (options.ledger ?? noLedger) : fileLedger(folder))
  await sql.write(function* () {
    yield* layTables()
    for (const line of ledger.lines()) yield* replay(line, ledger)
    if ((yield* redactAudits(clock)) > 0) forgetting()
  })
  // In memory there is no disk to wait for together; the turn's end keeps a simulation in step with its seed.
  const turn = folder === undefined ? queueMicrotask : setImmediate
  const group = groupCommit(sql, () => 'all', turn)
  return { ...createStore({ sql, group, ledger, forgetting, clock, random }), sqlite }
}
