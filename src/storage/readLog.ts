import type { Collection } from 'dexie'
import { at } from '#kernel/at.ts'
import type { Keyring } from '#protocol/keyring.ts'
import type { Block } from '#protocol/parseRows.ts'
import type { DeviceKeyRow, ExchangeRow, Head, LogDatabase, RedactionsRow, SegmentRow, Tablet, TailRow } from '#storage/logDatabase.ts'

/** `last`: the position of the last fact in the block. `facts`: what it reads as, where somebody has read it. */
export type PlacedSegment = SegmentRow & { readonly last: number; readonly facts?: Block }

/** What is on disk past a position, and where the log stands, all of one instant. */
export type LogPart = {
  readonly head: Head | undefined
  readonly exchange: ExchangeRow | undefined
  readonly tablet: Tablet | undefined
  /** How often facts that were there were rewritten; nothing where this was not looked at. */
  readonly redactions: number | undefined
  /** This tablet was struck off, and emptied. */
  readonly retired?: boolean
  readonly rows: readonly (TailRow & { readonly pos: number })[]
  readonly segments: readonly PlacedSegment[]
}

/** Whose log it is; nothing when there is none. */
export type Founding = { readonly tablet: Tablet; readonly keyring: Keyring; readonly filled: boolean; readonly device: DeviceKeyRow | undefined }

/** Reads whose log it is. */
export const readFounding = async (db: LogDatabase): Promise<Founding | undefined> => {
  const [tablet, keyring, filled, device] = await db.meta.bulkGet(['tablet', 'keyring', 'filled', 'device'])
  if (tablet === undefined || !('agent' in tablet)) return undefined
  return keyring === undefined || !('wraps' in keyring) ? undefined : { tablet, keyring, filled: filled !== undefined, device: device !== undefined && 'certificate' in device ? device : undefined }
}

const keyed = async <Row>(found: Collection<Row, number>): Promise<readonly (readonly [number, Row])[]> => {
  const [positions, rows] = await Promise.all([found.primaryKeys(), found.toArray()])
  return rows.map((row, i) => [at(positions, i), row] as const)
}

const timesIn = (row: RedactionsRow | object | undefined): number => (row !== undefined && 'redactions' in row ? row.redactions : 0)

/**
 * Reads what was written after a position; from 0, everything. A segment made meanwhile of rows on both sides of the position comes
 * whole: folding a fact twice changes nothing.
 */
export const readLog = (db: LogDatabase, pos: number): Promise<LogPart> =>
  db.transaction('r', [db.meta, db.tail, db.segs], async () => {
    const [[head, exchange, tablet, rewritten, retired], rows, segments] = await Promise.all([
      db.meta.bulkGet(['head', 'exchange', 'tablet', 'redactions', 'retired']),
      keyed(db.tail.where(':id').above(pos)),
      keyed(db.segs.where(':id').above(pos)),
    ])
    return {
      head: head !== undefined && 'pos' in head ? head : undefined,
      exchange: exchange !== undefined && 'cursor' in exchange ? exchange : undefined,
      tablet: tablet !== undefined && 'agent' in tablet ? tablet : undefined,
      redactions: timesIn(rewritten),
      retired: retired !== undefined,
      rows: rows.map(([place, row]) => ({ ...row, pos: place })),
      segments: segments.map(([place, row]) => ({ ...row, last: place })),
    }
  })
