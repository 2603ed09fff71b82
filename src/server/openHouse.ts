import { ok, refuse, type Result } from '#kernel/result.ts'
import { codeOf } from './failures.ts'
import type { Options } from './options.ts'
import { readyFolder } from './readyFolder.ts'
import type { Store } from './store.ts'
import { lockFolder } from './store/lockFolder.ts'
import { openPostgresStore } from './store/openPostgresStore.ts'
import { openSqliteStore } from './store/openSqliteStore.ts'

/** The register as this process alone holds it. */
export type House = { readonly store: Store; readonly close: () => Promise<void> }

/** `folder`: it cannot be written. `held`: another process has it. `database`: what should be a register does not open. */
export type HouseRefusal = { readonly code: 'folder' | 'database'; readonly reason: string } | { readonly code: 'held' }

const openStore = ({ database, folder }: Options): Promise<Store> =>
  database === undefined ? openSqliteStore({ folder }) : openPostgresStore({ url: database, folder })

const lock = (folder: string): ReturnType<typeof lockFolder> | { readonly ok: false; readonly error: { readonly reason: string } } => {
  try {
    return lockFolder(folder)
  } catch (error) {
    return refuse({ reason: codeOf(error) })
  }
}

/** Opens the register of a folder or of a database, for this process alone. Refuses what a human has to settle. */
export const openHouse = async (options: Options): Promise<Result<House, HouseRefusal>> => {
  const ready = readyFolder(options.folder)
  if (!ready.ok) return refuse({ code: 'folder', reason: ready.error.code })
  const locked = lock(options.folder)
  if (!locked.ok) return refuse(locked.error === 'held' ? { code: 'held' } : { code: 'folder', ...locked.error })
  const { release } = locked.value
  try {
    const store = await openStore(options)
    return ok({ store, close: () => store.close().finally(release) })
  } catch (error) {
    release()
    return refuse({ code: 'database', reason: codeOf(error) })
  }
}
