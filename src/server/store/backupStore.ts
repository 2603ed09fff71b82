// A backup is a database made from one moment of the running one, checked, and only then named (sync.md, "Operations"; fault 17).
import { existsSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { refuse, type Result } from '#kernel/result.ts'
import { checkDatabase, type DatabaseFault, type Holdings } from './checkDatabase.ts'
import { flushFile } from './flushFile.ts'
import { databaseFile } from './openSqliteStore.ts'
import { openSqlite } from './sqlite.ts'

/** `nothing`: the folder has no register. `exists`: the target is there, and a backup replaces nothing. */
export type BackupRefusal = 'nothing' | 'exists' | DatabaseFault

const writeCopy = async (from: string, to: string): Promise<void> => {
  const sqlite = openSqlite(from)
  try {
    sqlite.database.prepare('vacuum into ?1').run([to])
  } finally {
    await sqlite.close()
  }
}

/** Backs up the register of a folder to a new file, while an endpoint may be writing to it. */
export const backupStore = async (folder: string, target: string): Promise<Result<Holdings, BackupRefusal>> => {
  const partial = `${target}.partial`
  if (!existsSync(databaseFile(folder))) return refuse('nothing')
  if (existsSync(target)) return refuse('exists')
  // One that a power cut left behind.
  rmSync(partial, { force: true })
  try {
    await writeCopy(databaseFile(folder), partial)
    flushFile(partial)
    const checked = await checkDatabase(partial)
    if (checked.ok) renameSync(partial, target)
    flushFile(dirname(target))
    return checked
  } finally {
    // On a full disk, half a backup would keep it full.
    rmSync(partial, { force: true })
  }
}
