// The endpoint's database as rows: copied for a backup, put back for a restore, and rotted below the store's feet.
import type { CentreId } from '#domain/ids.ts'
import { noChain } from '#protocol/chain.ts'
import type { StoredFact } from '#protocol/storedFact.ts'
import type { SqliteStore } from '#server/store/openSqliteStore.ts'
import { replay } from '#server/store/replay.ts'
import type { Ledger } from '#server/store/ledger.ts'
import { factIn } from '#server/store/bodies.ts'
import { numberIn, sqlRows, textIn } from '#server/store/sqlRow.ts'
import type { SqlRow } from '#server/store/sqlRow.ts'

const tables = ['centre', 'fact', 'device', 'quarantine', 'erased'] as const

/** All rows of all tables, at one instant. */
export type Backup = { readonly [T in (typeof tables)[number]]: readonly SqlRow[] }

type Sqlite = SqliteStore['sqlite']

const all = ({ database }: Sqlite, table: string): readonly SqlRow[] => sqlRows(database.prepare(`select * from ${table}`).all())

export const backUp = (sqlite: Sqlite): Backup => ({
  centre: all(sqlite, 'centre'), fact: all(sqlite, 'fact'), device: all(sqlite, 'device'),
  quarantine: all(sqlite, 'quarantine'), erased: all(sqlite, 'erased'),
})

const fill = ({ database }: Sqlite, table: string, rows: readonly SqlRow[]): void => {
  database.exec(`delete from ${table}`)
  const [first] = rows
  if (first === undefined) return
  const columns = Object.keys(first)
  const insert = database.prepare(`insert into ${table} (${columns.join(',')}) values (${columns.map(() => '?').join(',')})`)
  for (const row of rows) insert.run(columns.map((column) => row[column]))
}

/** Puts an older copy in place of what is there; erasures of the ledger are done again before anyone can ask, as at an opening. */
export const putBack = async (sqlite: Sqlite, backup: Backup, ledger: Ledger): Promise<void> => {
  sqlite.database.exec('begin immediate')
  for (const table of tables) fill(sqlite, table, backup[table])
  sqlite.database.exec('commit')
  await sqlite.write(function* () {
    for (const line of ledger.lines()) yield* replay(line, ledger)
  })
}

/** Rows vanish, and nothing says so. Gives how many did. */
export const rot = ({ database }: Sqlite, isHit: () => boolean): number => {
  const hit = sqlRows(database.prepare('select centre, seq from fact order by centre, seq').all()).filter(isHit)
  const lose = database.prepare('delete from fact where centre = ? and seq = ?')
  for (const { centre, seq } of hit) lose.run([centre, seq])
  return hit.length
}

/** A fact at its place, as it lies on disk. */
export type PlacedFact = { readonly seq: number; readonly rcv: number; readonly chain: string; readonly fact: StoredFact }

/** All facts of a centre in order. */
export const placedIn = ({ database }: Sqlite, centre: CentreId): readonly PlacedFact[] =>
  sqlRows(database.prepare('select seq, rcv, chain, body from fact where centre = ? order by seq').all([centre]))
    .map((row) => ({ seq: numberIn(row, 'seq'), rcv: numberIn(row, 'rcv'), chain: textIn(row, 'chain'), fact: factIn(textIn(row, 'body')) }))

/** The centres under which facts lie. */
export const centresIn = ({ database }: Sqlite): readonly string[] =>
  sqlRows(database.prepare('select distinct centre from fact').all()).map((row) => textIn(row, 'centre'))

/** Where the order of a centre ends, as its own row tells. */
export const endIn = ({ database }: Sqlite, centre: CentreId): { readonly seq: number; readonly chain: string } => {
  const [row] = sqlRows(database.prepare('select seq, chain from centre where id = ?').all([centre]))
  return row === undefined ? { seq: 0, chain: noChain } : { seq: numberIn(row, 'seq'), chain: textIn(row, 'chain') }
}
