import Database from 'libsql'
import type { Program, Sql, Statement, Value } from './program.ts'
import { sqlRows, type SqlRow } from './sqlRow.ts'

/** An open SQLite database, for who has to look below the store: backups, tests. */
export type Sqlite = Sql & { readonly database: Database.Database }

const dialect = (text: string): string =>
  text.replace(/= any\(\$(\d+)::text\[\]\)/g, 'in (select value from json_each(?$1))').replace(/\$(\d+)/g, '?$1').replace(/ for update$/, '')

const bound = (value: Value): string | number => (typeof value === 'object' ? JSON.stringify(value) : value)

type Prepared = { readonly all: (values: readonly (string | number)[]) => readonly SqlRow[] }

const prepare = (database: Database.Database, text: string): Prepared => {
  const statement = database.prepare(dialect(text))
  return {
    // `get` would add a column of its own, and takes a lone null for its options.
    all: statement.reader ? (values) => sqlRows(statement.all(values)) : (values) => (statement.run(values), []),
  }
}

const runner = (database: Database.Database): ((statement: Statement) => readonly SqlRow[]) => {
  const prepared = new Map<string, Prepared>()
  return ({ text, runs }) => {
    const statement = prepared.get(text) ?? prepare(database, text)
    prepared.set(text, statement)
    const results = runs.map((values) => statement.all(values.map(bound)))
    return results.length === 1 ? results.flat() : []
  }
}

const finish = <T>(program: Program<T>, run: (statement: Statement) => readonly SqlRow[]): T => {
  let step = program.next()
  while (step.done !== true) step = program.next(run(step.value))
  return step.value
}

// `secure_delete`: what an erasure takes out of a row is overwritten, and not only forgotten.
const settings = ['synchronous = FULL', 'busy_timeout = 5000', 'secure_delete = ON']

/** Opens a SQLite database file, or `:memory:`. Every commit waits for the disk. `keep`: a backup's file keeps the form that it has. */
export const openSqlite = (file: string, form: 'log' | 'keep' = 'log'): Sqlite => {
  const database = new Database(file)
  for (const setting of [...(form === 'log' ? ['journal_mode = WAL'] : []), ...settings]) database.exec(`pragma ${setting}`)
  const run = runner(database)
  const write = <T>(program: () => Program<T>): T => {
    database.exec('begin immediate')
    try {
      const value = finish(program(), run)
      database.exec('commit')
      return value
    } catch (reason) {
      // A full disk may have rolled back by itself.
      if (database.inTransaction) database.exec('rollback')
      throw reason
    }
  }
  return {
    database,
    read: (program) => new Promise((resolve) => resolve(finish(program(), run))),
    write: (program) => new Promise((resolve) => resolve(write(program))),
    close: () => new Promise((resolve) => { database.close(); resolve() }),
  }
}
