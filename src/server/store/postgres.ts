import { setTimeout as pause } from 'node:timers/promises'
import connect from 'postgres'
import type { Program, Sql, Statement } from './program.ts'
import { sqlRows, type SqlRow } from './sqlRow.ts'

export type PostgresOptions = {
  readonly url: string
  /** Connections held at most. */
  readonly connections?: number
  /** How often a transaction is tried again, and how long the first wait is, ms; it doubles. */
  readonly tries?: number
  readonly wait?: number
}

type Runner = (statement: Statement) => Promise<readonly SqlRow[]>
type Asking = Pick<connect.Sql, 'unsafe'>

const runner = (sql: Asking): Runner => async ({ text, runs }) => {
  const results = await Promise.all(
    runs.map((values) => sql.unsafe(text, values.map((value) => (typeof value === 'object' ? [...value] : value)), { prepare: true })),
  )
  return results.length === 1 ? sqlRows(results.flat()) : []
}

const finish = async <T>(program: Program<T>, run: Runner): Promise<T> => {
  let step = program.next()
  while (step.done !== true) step = program.next(await run(step.value))
  return step.value
}

// Serialization, deadlock, a server that stops or starts, a connection lost (sync.md, fault 20). The whole is tried again: facts
// have their own ids, so that what did commit is known the second time.
const passing = /^(40001|40P01|08\w{3}|57P0[1-3]|CONNECTION_(CLOSED|ENDED|DESTROYED)|CONNECT_TIMEOUT|ECONN(RESET|REFUSED)|EPIPE)$/

const passes = (reason: unknown): boolean =>
  reason instanceof Error && 'code' in reason && typeof reason.code === 'string' && passing.test(reason.code)

const patiently = async <T>({ tries = 6, wait = 50 }: PostgresOptions, attempt: () => Promise<T>): Promise<T> => {
  for (let left = tries, delay = wait; ; left -= 1, delay *= 2) {
    try {
      return await attempt()
    } catch (reason) {
      if (left <= 1 || !passes(reason)) throw reason
      await pause(delay)
    }
  }
}

const bigint = { to: 20, from: [20], serialize: String, parse: Number }

/** Opens a pool on a PostgreSQL server. `url`: `postgres://user:secret@host/database`. */
export const openPostgres = (options: PostgresOptions): Sql => {
  const sql = connect(options.url, {
    max: options.connections ?? 10,
    types: { bigint },
    onnotice: () => undefined,
    // A host's own default may be to answer before the disk has it.
    connection: { application_name: 'boussole', synchronous_commit: 'on' },
  })
  return {
    read: (program) => patiently(options, () => finish(program(), runner(sql))),
    // `begin` widens what it gives back: the value is kept aside.
    write: (program) => patiently(options, async () => {
      const kept = await sql.begin(async (inside) => ({ value: await finish(program(), runner(inside)) }))
      return kept.value
    }),
    close: () => sql.end({ timeout: 5 }),
  }
}
