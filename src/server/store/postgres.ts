import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import type { Program, Sql, Statement, Value } from './program.ts'
import { sqlRows, type SqlRow } from './sqlRow.ts'

// Counters are far below 2^53: a bigint is read as the number that it is.
pg.types.setTypeParser(pg.types.builtins.INT8, Number)

export type PostgresOptions = {
  readonly url: string
  /** Connections held at most. */
  readonly connections?: number
  /** How often a transaction is tried again, and how long the first wait is, ms; it doubles. */
  readonly tries?: number
  readonly wait?: number
}

type Runner = (statement: Statement) => Promise<readonly SqlRow[]>
type Asking = Pick<pg.ClientBase, 'query'>

// PostgreSQL takes 65,535 values in one statement.
const mostValues = 60_000

/** An insert of many rows as few statements: each round trip costs more than a row. */
const inFewStatements = ({ text, runs }: Statement): readonly { readonly text: string; readonly values: readonly Value[] }[] => {
  const [row] = /\(\$1.*?\)/.exec(text) ?? []
  const width = runs[0]?.length ?? 0
  if (!text.startsWith('insert') || runs.length < 2 || row === undefined) return runs.map((values) => ({ text, values }))
  const most = Math.floor(mostValues / width)
  const parts = Array.from({ length: Math.ceil(runs.length / most) }, (_, i) => runs.slice(i * most, (i + 1) * most))
  const shifted = (by: number): string => row.replace(/\$(\d+)/g, (_, n: string) => `$${String(Number(n) + by)}`)
  return parts.map((part) => ({ text: text.replace(row, () => part.map((_, i) => shifted(i * width)).join(', ')), values: part.flat() }))
}

const runner = (connection: Asking): Runner => async (statement) => {
  const results: SqlRow[] = []
  for (const { text, values } of inFewStatements(statement)) {
    const { rows } = await connection.query(text, [...values])
    if (statement.runs.length === 1) results.push(...sqlRows(rows))
  }
  return results
}

const finish = async <T>(program: Program<T>, run: Runner): Promise<T> => {
  let step = program.next()
  while (step.done !== true) step = program.next(await run(step.value))
  return step.value
}

// Serialization, deadlock, a server that stops or starts, a connection lost (sync.md, fault 20). The whole is tried again: facts
// have their own ids, so that what did commit is known the second time.
const passing = /^(40001|40P01|08\w{3}|57P0[1-3]|ECONN(RESET|REFUSED|ABORTED)|EPIPE|ETIMEDOUT)$/
// The driver says these in words only.
const lost = /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/

const passes = (reason: unknown): boolean =>
  reason instanceof Error && (('code' in reason && typeof reason.code === 'string' && passing.test(reason.code)) || lost.test(reason.message))

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

const poolOf = ({ url, connections = 10 }: PostgresOptions): pg.Pool => {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: 5_000,
    application_name: 'boussole',
    // A host's own default may be to answer before the disk has it.
    options: '-c synchronous_commit=on',
  })
  // A connection lost while idle: the pool has let it go already, and the next statement takes another.
  pool.on('error', () => undefined)
  return pool
}

const transaction = async <T>(connection: pg.PoolClient, program: Program<T>): Promise<T> => {
  await connection.query('begin')
  const value = await finish(program, runner(connection))
  await connection.query('commit')
  return value
}

const within = async <T>(pool: pg.Pool, program: () => Program<T>): Promise<T> => {
  const connection = await pool.connect()
  // One that fails is closed, which rolls back whatever state it was in.
  let failed: Error | undefined
  const note = (reason: Error): void => { failed = reason }
  connection.on('error', note)
  try {
    return await transaction(connection, program())
  } catch (reason) {
    failed = reason instanceof Error ? reason : new Error('a transaction failed')
    throw reason
  } finally {
    connection.off('error', note)
    connection.release(failed)
  }
}

/** Opens a pool on a PostgreSQL server. `url`: `postgres://user:secret@host/database`. */
export const openPostgres = (options: PostgresOptions): Sql => {
  const pool = poolOf(options)
  return {
    read: (program) => patiently(options, () => finish(program(), runner(pool))),
    write: (program) => patiently(options, () => within(pool, program)),
    close: () => pool.end(),
  }
}
