// The way back from a backup. Tablets then refill what it lacks: the chain tells them (sync.md, faults 12 to 14).
import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { checkDatabase, type DatabaseFault, type Holdings } from './checkDatabase.ts'
import { epochLabel } from './createStore.ts'
import { flushFile } from './flushFile.ts'
import { lockFolder } from './lockFolder.ts'
import { databaseFile, openSqliteStore } from './openSqliteStore.ts'
import { openSqlite } from './sqlite.ts'
import { ask } from './program.ts'

export type Restoring = {
  readonly folder: string
  readonly from: string
  /** ms UTC. */
  readonly clock: () => number
  readonly random: (bytes: number) => Uint8Array
}

/** `held`: an endpoint has the folder open. `missing`: no such backup. */
export type RestoreRefusal = 'held' | 'missing' | DatabaseFault

/** What came back, and where the register of before stands now, if there was one. */
export type Restored = Holdings & { readonly aside?: string }

const relabelled = async (file: string, random: Restoring['random']): Promise<void> => {
  const sqlite = openSqlite(file, 'keep')
  try {
    await sqlite.write(() => ask('update centre set epoch = $1', epochLabel(random)))
  } finally {
    await sqlite.close()
  }
}

// The log goes with its database: beside another one it would be written over it.
const putAside = (file: string, now: number): string | undefined => {
  if (!existsSync(file)) return undefined
  const aside = `${file.slice(0, -'.db'.length)}-avant-${new Date(now).toISOString().replace(/[:.]/g, '-')}.db`
  for (const suffix of ['-wal', '-shm', '']) if (existsSync(file + suffix)) renameSync(file + suffix, aside + suffix)
  return aside
}

const replace = async ({ folder, from, clock, random }: Restoring): Promise<string | undefined> => {
  const file = databaseFile(folder)
  const partial = `${file}.partial`
  rmSync(partial, { force: true })
  copyFileSync(from, partial)
  await relabelled(partial, random)
  flushFile(partial)
  const aside = putAside(file, clock())
  renameSync(partial, file)
  flushFile(folder)
  // Opening forgets again whoever was erased since the backup (fault 51).
  const store = await openSqliteStore({ folder })
  await store.close()
  return aside
}

/** Puts a backup in the place of a folder's register, under a new epoch; the former one is kept beside it under another name. */
export const restoreStore = async (restoring: Restoring): Promise<Result<Restored, RestoreRefusal>> => {
  const lock = lockFolder(restoring.folder)
  if (!lock.ok) return lock
  try {
    if (!existsSync(restoring.from)) return refuse('missing')
    const checked = await checkDatabase(restoring.from)
    if (!checked.ok) return checked
    const aside = await replace(restoring)
    return ok({ ...checked.value, ...(aside === undefined ? {} : { aside }) })
  } finally {
    lock.value.release()
  }
}
