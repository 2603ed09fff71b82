// Whether a file holds whole orders: what a backup proves before it bears its name, and a restore before anything moves.
import { closeSync, openSync, readSync } from 'node:fs'
import { setImmediate as turnOver } from 'node:timers/promises'
import { ok, refuse, type Result } from '#kernel/result.ts'
import type { CentreId } from '#domain/ids.ts'
import { chainAfter, noChain } from '#protocol/chain.ts'
import { sha256 } from './bodies.ts'
import { centre, centreIds } from './heads.ts'
import type { Sql } from './program.ts'
import { idsAfter } from './reads.ts'
import { openSqlite } from './sqlite.ts'
import { sqlRows } from './sqlRow.ts'
import { layoutVersion, schemaVersion } from './tables.ts'

/**
 * `notADatabase`: another kind of file. `liveCopy`: copied from under a running endpoint, without its log. `damaged`: an order does
 * not hold, or there is none. `newer`: made by a newer version.
 */
export type DatabaseFault = 'notADatabase' | 'liveCopy' | 'damaged' | 'newer'
export type Holdings = { readonly centres: number; readonly facts: number }

const magic = 'SQLite format 3\u0000'

const headOf = (file: string): Buffer => {
  const head = Buffer.alloc(100)
  const descriptor = openSync(file, 'r')
  try {
    return head.subarray(0, readSync(descriptor, head, 0, 100, 0))
  } finally {
    closeSync(descriptor)
  }
}

// SQLite, "Database file format", 18 and 19: 2 while the newest pages may lie in a log beside the file; what `vacuum into` makes has 1.
const isLive = (head: Buffer): boolean => head[18] !== 1 || head[19] !== 1

const page = 10_000

const orderHolds = async (sql: Sql, id: CentreId): Promise<number | undefined> => {
  const known = await sql.read(() => centre(id))
  let [chain, seq] = [noChain, 0]
  for (let more = true; more;) {
    const from = seq
    const ids = await sql.read(() => idsAfter(id, from, page))
    chain = chainAfter(chain, ids, sha256)
    seq += ids.length
    more = ids.length === page
    if (more) await turnOver()
  }
  return known?.head.seq === seq && known.head.chain === chain ? seq : undefined
}

const holdings = async (sql: Sql): Promise<Result<Holdings, DatabaseFault>> => {
  if ((await sql.read(layoutVersion)) > schemaVersion) return refuse('newer')
  const centres = await sql.read(centreIds)
  let facts = 0
  for (const id of centres) {
    const held = await orderHolds(sql, id)
    if (held === undefined) return refuse('damaged')
    facts += held
  }
  return ok({ centres: centres.length, facts })
}

const checked = async (file: string): Promise<Result<Holdings, DatabaseFault>> => {
  const sqlite = openSqlite(file, 'keep')
  try {
    const [whole] = sqlRows(sqlite.database.prepare('pragma integrity_check').all())
    return whole?.['integrity_check'] === 'ok' ? await holdings(sqlite) : refuse('damaged')
  } finally {
    await sqlite.close()
  }
}

/** Checks a file that no endpoint has open: SQLite's own check, then each order's count and chain from its first fact. */
export const checkDatabase = async (file: string): Promise<Result<Holdings, DatabaseFault>> => {
  const head = headOf(file)
  if (head.length < 100 || head.toString('latin1', 0, 16) !== magic) return refuse('notADatabase')
  if (isLive(head)) return refuse('liveCopy')
  try {
    return await checked(file)
  } catch {
    return refuse('damaged')
  }
}
