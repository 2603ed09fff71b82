// Weak variant 10 of sync.md: the store as it is, but for places that come from a sequence, as an autoincrement column would give, and are kept as long as a slow disk would.
import { randomBytes } from 'node:crypto'
import type { Store } from '#server/store.ts'
import { createStore } from '#server/store/createStore.ts'
import { groupCommit } from '#server/store/groupCommit.ts'
import { noLedger } from '#server/store/ledger.ts'
import { openPostgres } from '#server/store/postgres.ts'
import { ask, type Program, type Sql } from '#server/store/program.ts'
import { layTables } from '#server/store/tables.ts'

const counter = /^select epoch, seq, chain, redaction from centre where id = \$1 for update$/

const weakened = function* <T>(program: Program<T>): Program<T> {
  let step = program.next()
  while (step.done !== true) {
    const { text, runs } = step.value
    step = program.next(yield { runs, text: text.replace(counter, "select epoch, nextval('places') - 1 as seq, chain, redaction, pg_sleep(random() * 0.005) from centre where id = $1") })
  }
  return step.value
}

/** Opens the weak store on a PostgreSQL server. */
export const openSequenceStore = async (url: string): Promise<Store> => {
  const strong = openPostgres({ url })
  await strong.write(function* () {
    yield* ask('select pg_advisory_xact_lock($1)', 1)
    yield* ask('create sequence if not exists places')
    yield* layTables()
  })
  const sql: Sql = { ...strong, write: (program) => strong.write(() => weakened(program())) }
  return createStore({ sql, group: groupCommit(sql, (centre) => centre, setImmediate), ledger: noLedger, clock: Date.now, random: randomBytes })
}
