// The only way into the log: one strict transaction that looks at the head and writes, or writes nothing (decisions/0003).
// It goes round Dexie, whose transaction zone costs as much again as the write (design.md, "Speed").
import type { Keyring } from '#protocol/keyring.ts'
import type { DeviceKeyRow, ExchangeRow, Head, Tablet, TailRow } from '#storage/logDatabase.ts'
import type { LogDoor } from '#storage/logDoor.ts'
import type { PlacedSegment } from '#storage/readLog.ts'

export type LogWrite = {
  /** Where the log must stand; nothing at all when it must be empty. */
  readonly after: Head | undefined
  readonly head: Head
  /** Facts to add after `after`, as rows or as segments under the position of their last fact. */
  readonly rows: readonly TailRow[]
  readonly segments: readonly PlacedSegment[]
  /** The first write of a log says whose it is. */
  readonly founding?: { readonly tablet: Tablet; readonly keyring: Keyring; readonly device?: DeviceKeyRow }
  /** The keys of the register, locked anew. */
  readonly keyring?: Keyring
  /** Where the exchange stands once this is written. */
  readonly exchange?: ExchangeRow
  /** A new installation that goes on with this log. */
  readonly renewed?: Tablet
}

/** `behind`: another tab wrote since `after`. `gone`: this log is no longer the one that was opened. */
export type Written = 'written' | 'behind' | 'gone'

const fieldOf = (value: unknown, field: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, field) : undefined

const verdict = (found: unknown, after: Head | undefined): Written => {
  if (found === undefined) return after === undefined ? 'written' : 'gone'
  if (after === undefined) return 'behind'
  if (fieldOf(found, 'inst') !== after.inst) return 'gone'
  return fieldOf(found, 'pos') === after.pos ? 'written' : 'behind'
}

const put = (tx: IDBTransaction, { after, head, rows, segments, founding, keyring, exchange, renewed }: LogWrite): void => {
  const tail = tx.objectStore('tail')
  const meta = tx.objectStore('meta')
  rows.forEach((row, i) => tail.put(row, (after?.pos ?? 0) + 1 + i))
  for (const { last, facts: _, ...row } of segments) tx.objectStore('segs').put(row, last)
  if (founding !== undefined) {
    meta.put(founding.tablet, 'tablet')
    meta.put(founding.keyring, 'keyring')
    if (founding.device !== undefined) meta.put(founding.device, 'device')
  }
  if (keyring !== undefined) meta.put(keyring, 'keyring')
  if (exchange !== undefined) meta.put(exchange, 'exchange')
  if (renewed !== undefined) meta.put(renewed, 'tablet')
  meta.put(head, 'head')
  tx.commit()
}

// What this write would have left at its first place, had an earlier try of it reached the disk.
const traceOf = ({ after, rows, segments }: LogWrite): { readonly store: string; readonly key: number; readonly text: string } | undefined => {
  const [row] = rows
  const [segment] = segments
  if (row !== undefined) return { store: 'tail', key: (after?.pos ?? 0) + 1, text: row.fact.id }
  return segment === undefined ? undefined : { store: 'segs', key: segment.last, text: segment.block }
}

const textAt = (found: unknown): unknown => fieldOf(fieldOf(found, 'fact'), 'id') ?? fieldOf(found, 'block')

const storesOf = ({ segments }: LogWrite, again: boolean): readonly string[] =>
  segments.length > 0 || again ? ['meta', 'tail', 'segs'] : ['meta', 'tail']

// WebKit has left transactions without any answer after a resume: better a retry than a tap in limbo. In ms.
const patience = 10_000

/**
 * Writes at once and resolves when it is on disk (`oncomplete` of a strict transaction). `again`: looks first whether an earlier
 * try of the same write got there. Rejects with the transaction's error, or after 10 s without an answer.
 */
export const writeLog = (db: LogDoor, write: LogWrite, again: boolean): Promise<Written> =>
  new Promise((resolve, reject) => {
    const tx = db.connection().transaction(storesOf(write, again), 'readwrite', { durability: 'strict' })
    const trace = again ? traceOf(write) : undefined
    const waiting = setTimeout(() => { reject(new DOMException('no answer', 'TimeoutError')) }, patience)
    let outcome: Written = 'gone'
    tx.oncomplete = () => {
      clearTimeout(waiting)
      resolve(outcome)
    }
    tx.onabort = () => {
      clearTimeout(waiting)
      reject(tx.error ?? new DOMException('aborted', 'AbortError'))
    }
    const asked = tx.objectStore('meta').get('head')
    asked.onsuccess = () => {
      outcome = verdict(asked.result, write.after)
      if (outcome === 'written') put(tx, write)
      else if (outcome === 'behind' && trace !== undefined) {
        const left = tx.objectStore(trace.store).get(trace.key)
        left.onsuccess = () => { if (textAt(left.result) === trace.text) outcome = 'written' }
      }
    }
  })
