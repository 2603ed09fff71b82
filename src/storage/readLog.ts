import type { Keyring } from '#protocol/keyring.ts'
import type { Head, LogDatabase, SegmentRow, Tablet, TailRow } from '#storage/logDatabase.ts'

/** What is on disk past a position, and where the log stands, all of one instant. */
export type LogPart = { readonly head: Head | undefined; readonly rows: readonly TailRow[]; readonly segments: readonly SegmentRow[] }

/** Whose log it is; nothing when there is none. */
export type Founding = { readonly tablet: Tablet; readonly keyring: Keyring; readonly filled: boolean }

/** Reads whose log it is. */
export const readFounding = async (db: LogDatabase): Promise<Founding | undefined> => {
  const [tablet, keyring, filled] = await db.meta.bulkGet(['tablet', 'keyring', 'filled'])
  if (tablet === undefined || !('agent' in tablet)) return undefined
  return keyring === undefined || !('wraps' in keyring) ? undefined : { tablet, keyring, filled: filled !== undefined }
}

/**
 * Reads what was written after a position; from 0, everything. A segment made meanwhile of rows on both sides of the position comes
 * whole: folding a fact twice changes nothing.
 */
export const readLog = (db: LogDatabase, pos: number): Promise<LogPart> =>
  db.transaction('r', [db.meta, db.tail, db.segs], async () => {
    const [head, rows, segments] = await Promise.all([
      db.meta.get('head'),
      db.tail.where(':id').above(pos).toArray(),
      db.segs.where(':id').above(pos).toArray(),
    ])
    return { head: head !== undefined && 'pos' in head ? head : undefined, rows, segments }
  })
