import { randomBytes } from 'node:crypto'
import type { Store } from '../store.ts'
import { createStore } from './createStore.ts'
import { fileLedger } from './fileLedger.ts'
import { groupCommit } from './groupCommit.ts'
import { redactAudits } from './redactAudit.ts'
import { openPostgres, type PostgresOptions } from './postgres.ts'
import { ask } from './program.ts'
import { replay } from './replay.ts'
import { layTables } from './tables.ts'

// Any number that only this program locks: two endpoints that start together would make the same tables at once.
const layingLock = 7_209_113

/** Opens the store on PostgreSQL; `folder` keeps the ledger of erasures, which no backup of the database holds. */
export const openPostgresStore = async (
  options: PostgresOptions & { readonly folder: string; readonly clock?: () => number; readonly random?: (bytes: number) => Uint8Array },
): Promise<Store> => {
  const { folder, clock = Date.now, random = randomBytes } = options
  const sql = openPostgres(options)
  const ledger = fileLedger(folder)
  await sql.write(function* () {
    yield* ask('select pg_advisory_xact_lock($1)', layingLock)
    yield* layTables()
    for (const line of ledger.lines()) yield* replay(line, ledger)
    yield* redactAudits(clock)
  })
  // A lane for each centre: their transactions go side by side, each on one shard.
  return createStore({ sql, group: groupCommit(sql, (centre) => centre, setImmediate), ledger, clock, random })
}
