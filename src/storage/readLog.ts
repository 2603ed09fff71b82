import { at } from '#kernel/at.ts'
import type { Keyring } from '#protocol/keyring.ts'
import type { Block } from '#protocol/parseRows.ts'
import type { DeviceKeyRow, ExchangeRow, Head, RedactionsRow, SegmentRow, Tablet, TailRow } from '#storage/logDatabase.ts'
import type { LogDoor } from '#storage/logDoor.ts'
import { metaIn } from '#storage/metaRows.ts'
import { answerOf, isRow, transact } from '#storage/transact.ts'

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
export const readFounding = async (db: LogDoor): Promise<Founding | undefined> => {
  const [tablet, keyring, filled, device] = await db.look(({ get }) => Promise.all([get('tablet'), get('keyring'), get('filled'), get('device')]))
  if (tablet === undefined || !('agent' in tablet)) return undefined
  return keyring === undefined || !('wraps' in keyring) ? undefined : { tablet, keyring, filled: filled !== undefined, device: device !== undefined && 'certificate' in device ? device : undefined }
}

const listOf = (found: unknown): readonly unknown[] => (Array.isArray(found) ? found : [])

const keyed = async <Row>(store: IDBObjectStore, range: IDBKeyRange): Promise<readonly (readonly [number, Row])[]> => {
  const [keys, rows] = await Promise.all([answerOf(store.getAllKeys(range)), answerOf(store.getAll(range))])
  const positions = listOf(keys)
  return listOf(rows).flatMap((row, i) => (isRow<Row>(row) ? [[Number(at(positions, i)), row] as const] : []))
}

const past = ({ engine }: LogDoor, pos: number): IDBKeyRange => (engine?.IDBKeyRange ?? IDBKeyRange).lowerBound(pos, true)

const timesIn = (row: RedactionsRow | object | undefined): number => (row !== undefined && 'redactions' in row ? row.redactions : 0)

/**
 * Reads what was written after a position; from 0, everything. A segment made meanwhile of rows on both sides of the position comes
 * whole: folding a fact twice changes nothing.
 */
export const readLog = async (db: LogDoor, pos: number): Promise<LogPart> =>
  transact(db.connection(), { stores: ['meta', 'tail', 'segs'], mode: 'readonly' }, async (tx) => {
    const { get } = metaIn(tx)
    const range = past(db, pos)
    const [head, exchange, tablet, rewritten, retired, rows, segments] = await Promise.all([
      get('head'), get('exchange'), get('tablet'), get('redactions'), get('retired'),
      keyed<TailRow>(tx.objectStore('tail'), range),
      keyed<SegmentRow>(tx.objectStore('segs'), range),
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
