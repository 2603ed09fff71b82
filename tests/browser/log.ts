// The log as it lies on the tablet, read beside the app: what was really kept, and in which order.
import type { Page } from '@playwright/test'
import { expect } from './fixtures.ts'

export type LoggedFact = {
  readonly id: string
  readonly dseq: number
  readonly kind: string
  readonly person?: string
  readonly group?: string
  readonly data: Readonly<Record<string, unknown>>
}

export type Log = {
  readonly head: { readonly pos: number; readonly dseq: number }
  /** The facts that are rows, with their position. */
  readonly rows: readonly { readonly pos: number; readonly fact: LoggedFact }[]
  /** The positions that packed facts stand at, in order. */
  readonly packed: readonly number[]
}

/** Reads the log of a register (`boussole-log`) or of the demonstration (`boussole-demo`), which must exist. */
export const readLog = (page: Page, name: 'boussole-log' | 'boussole-demo'): Promise<Log> =>
  page.evaluate(async (database) => {
    const settled = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(new Error(`the log does not answer: ${String(request.error)}`))
      })
    const all = async <T>(store: IDBObjectStore): Promise<{ key: number; value: T }[]> => {
      const [keys, values] = await Promise.all([settled(store.getAllKeys()), settled<T[]>(store.getAll())])
      return values.map((value, i) => ({ key: Number(keys[i]), value }))
    }
    const db = await settled(indexedDB.open(database))
    const stores = db.transaction(['meta', 'tail', 'segs'])
    const [head, tail, segments] = await Promise.all([
      settled<Log['head']>(stores.objectStore('meta').get('head')),
      all<{ fact: LoggedFact }>(stores.objectStore('tail')),
      all<{ n: number }>(stores.objectStore('segs')),
    ])
    db.close()
    return {
      head,
      rows: tail.map(({ key, value }) => ({ pos: key, fact: value.fact })),
      packed: segments.flatMap(({ key, value: { n } }) => Array.from({ length: n }, (_, i) => key - n + 1 + i)),
    }
  }, name)

/** Each fact once, numbered without a gap up to the head (sync.md, "What always holds", 3 and 7); for a log that was never restored. */
export const expectGapFree = ({ head, rows, packed }: Log): void => {
  const positions = [...packed, ...rows.map(({ pos }) => pos)].toSorted((a, b) => a - b)
  expect(positions).toEqual(Array.from({ length: head.pos }, (_, i) => i + 1))
  expect(rows.filter(({ pos, fact }) => fact.dseq !== pos)).toEqual([])
  expect(head.dseq).toBe(head.pos)
  expect(new Set(rows.map(({ fact }) => fact.id)).size).toBe(rows.length)
}
