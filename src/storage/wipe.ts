// A tablet that was struck off forgets the register (sync.md, "Devices"): the one way in which a log goes, by one transaction that
// takes the facts, the keys and the day's session, or nothing.
import { clearDrafts } from '#storage/draftDatabase.ts'
import { metaIn } from '#storage/metaRows.ts'
import type { Meta } from '#storage/metaRows.ts'
import type { OpenLog } from '#storage/openedLog.ts'
import { transact } from '#storage/transact.ts'
import { persist } from '#storage/troubles.ts'

// `retired`: an act that another window wrote since is on nobody's endpoint yet.
const isSent = async ({ head, waiting }: OpenLog, { get }: Meta): Promise<boolean> => {
  const now = await get('head')
  return waiting().size === 0 && now !== undefined && 'pos' in now && now.pos === head().pos
}

// The key that would open them went with the log.
const forgetDrafts = async ({ db, note }: OpenLog): Promise<void> => {
  await clearDrafts(db).catch((error: unknown) => note(error instanceof Error ? error.name : 'Error'))
}

/**
 * Empties this tablet, and closes its desk in every window; says whether it did. A tablet that was not stolen keeps everything as long as
 * one act of it waits. The mark left says nothing of anyone.
 */
export const wipeLog = async (log: OpenLog, why: 'stolen' | 'retired'): Promise<boolean> => {
  const { db } = log
  if (why === 'retired') await log.catchUp()
  const work = async (): Promise<boolean> =>
    transact(db.connection(), { stores: ['tail', 'segs', 'meta'], mode: 'readwrite' }, async (tx) => {
      const meta = metaIn(tx)
      if (why === 'retired' && !(await isSent(log, meta))) return false
      for (const store of ['tail', 'segs', 'meta']) tx.objectStore(store).clear()
      await meta.put({ mark: true }, 'retired')
      return true
    })
  const done = await persist({ db, work, note: log.note, alive: () => !log.closed() })
  if (!done.ok || !done.value) return false
  await forgetDrafts(log)
  await log.rewritten()
  log.close()
  // A pen may have written between the two.
  await forgetDrafts(log)
  return true
}
