import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'libsql'
import { ok, refuse, type Result } from '#kernel/result.ts'

export type FolderLock = { readonly release: () => void }

/**
 * Takes a folder for this process alone: two endpoints on one store would each give the same places (sync.md, fault 18). The lock is
 * SQLite's own on a file beside the store, so that the system drops it with the process, however that dies. Refuses `held`.
 */
export const lockFolder = (folder: string): Result<FolderLock, 'held'> => {
  mkdirSync(folder, { recursive: true })
  const side = new Database(join(folder, 'boussole.lock'))
  try {
    side.exec('pragma busy_timeout = 0')
    side.exec('begin exclusive')
    return ok({ release: () => void side.close() })
  } catch (reason) {
    side.close()
    if (reason instanceof Error && 'code' in reason && reason.code === 'SQLITE_BUSY') return refuse('held')
    throw reason
  }
}
