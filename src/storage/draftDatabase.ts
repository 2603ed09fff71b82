// Drafts lie beside the log, in a database of their own that may go at any time (design.md, "Durability"): nothing waits for it.
import { Dexie } from 'dexie'
import type { Table } from 'dexie'
import type { AgentId } from '#domain/ids.ts'
import type { Engine } from '#storage/logDatabase.ts'
import type { LogDoor } from '#storage/logDoor.ts'

/** One draft: whose, by an opaque id, until when (ms UTC), and the rest sealed. `id` says nothing without the register's keys. */
export type DraftRow = { readonly id: string; readonly agent: AgentId; readonly until: number; readonly kid: string; readonly nonce: string; readonly ct: string }

class DraftDatabase extends Dexie {
  declare readonly rows: Table<DraftRow, string>

  constructor(name: string, engine: Engine | undefined) {
    super(name, { ...engine, autoOpen: false, cache: 'disabled' })
    this.version(1).stores({ rows: 'id' })
  }
}

const byLog = new WeakMap<LogDoor, DraftDatabase>()

/** The drafts beside a log, opened. */
export const draftsBeside = async (log: LogDoor): Promise<DraftDatabase> => {
  const db = byLog.get(log) ?? new DraftDatabase(`${log.name}-drafts`, log.engine)
  byLog.set(log, db)
  if (!db.isOpen()) await db.open()
  return db
}

/** Begins to write a draft, and ends the transaction without waiting for an answer: the page may be gone before it comes. Throws where the connection has closed. */
export const putAtOnce = (db: DraftDatabase, row: DraftRow): void => {
  const writing = db.backendDB().transaction('rows', 'readwrite')
  writing.objectStore('rows').put(row)
  writing.commit()
}

/** Takes a draft off, under strict durability: what was recorded must not come back after a kill. */
export const removeDraft = async (db: DraftDatabase, id: string): Promise<void> =>
  new Promise<void>((resolve, reject) => {
    const removing = db.backendDB().transaction('rows', 'readwrite', { durability: 'strict' })
    removing.oncomplete = () => resolve()
    removing.onabort = () => reject(removing.error ?? new DOMException('a draft stays', 'AbortError'))
    removing.objectStore('rows').delete(id)
  })

/** Empties the drafts beside a log that is wiped. */
export const clearDrafts = async (log: LogDoor): Promise<void> => {
  await (await draftsBeside(log)).rows.clear()
}
