// A tablet that was struck off forgets the register (sync.md, "Devices"): the one way in which a log goes, by one transaction that
// takes the facts, the keys and the day's session, or nothing.
import type { OpenLog } from '#storage/openedLog.ts'
import { persist } from '#storage/troubles.ts'

/** Empties this tablet, and closes its desk in every window; says whether it did. The mark left says nothing of anyone. */
export const wipeLog = async (log: OpenLog): Promise<boolean> => {
  const { db } = log
  const work = (): Promise<void> =>
    db.transaction('rw', [db.tail, db.segs, db.meta], async () => {
      await Promise.all([db.tail.clear(), db.segs.clear(), db.meta.clear()])
      await db.meta.put({ mark: true }, 'retired')
    })
  const done = await persist({ db, work, note: log.note, alive: () => !log.closed() })
  if (!done.ok) return false
  await log.rewritten()
  log.close()
  return true
}
