// The log as it lies on the tablet, read beside the app: what was really kept, and in which order.
import type { Page } from '@playwright/test'
import { expect } from './fixtures.ts'

export type LoggedFact = {
  readonly id: string
  readonly dseq: number
  readonly kind: string
  readonly person?: string
  readonly group?: string
  readonly data: { readonly prestation?: string }
}

export type Log = {
  readonly head: { readonly inst: string; readonly pos: number; readonly dseq: number }
  /** The facts that are rows, with their position. */
  readonly rows: readonly { readonly pos: number; readonly fact: LoggedFact }[]
  /** The positions that packed facts stand at, in order. */
  readonly packed: readonly number[]
}

/** Reads the log of a register (`boussole-log`) or of the demonstration (`boussole-demo`), which must exist. */
export const readLog = async (page: Page, name: 'boussole-log' | 'boussole-demo'): Promise<Log> => {
  const read = await page.evaluate(async (database) => {
    const answer = (request: IDBRequest): Promise<void> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve()
        request.onerror = () => reject(new Error(`the log does not answer: ${String(request.error)}`))
      })
    const opening = indexedDB.open(database)
    await answer(opening)
    const db = opening.result
    const stores = db.transaction(['meta', 'tail', 'segs'])
    const [meta, tail, segs] = [stores.objectStore('meta'), stores.objectStore('tail'), stores.objectStore('segs')]
    const requests = [meta.get('head'), tail.getAllKeys(), tail.getAll(), segs.getAllKeys(), segs.getAll()]
    await Promise.all(requests.map(answer))
    const [head, keys, rows, ends, segments] = requests.map(({ result }): unknown => result)
    db.close()
    return { head, keys, rows, ends, segments }
  }, name)
  return logOf(read as Read)
}

type Read = {
  readonly head: Log['head']
  readonly keys: readonly number[]
  readonly rows: readonly { readonly fact: LoggedFact }[]
  readonly ends: readonly number[]
  readonly segments: readonly { readonly n: number }[]
}

const logOf = ({ head, keys, rows, ends, segments }: Read): Log => ({
  head,
  rows: rows.map(({ fact }, i) => ({ pos: keys[i] ?? 0, fact })),
  packed: segments.flatMap(({ n }, i) => Array.from({ length: n }, (_, place) => (ends[i] ?? 0) - n + 1 + place)),
})

/** Each fact once, numbered without a gap up to the head (sync.md, "What always holds", 3 and 7); for a log that was never restored. */
export const expectGapFree = ({ head, rows, packed }: Log): void => {
  const positions = [...packed, ...rows.map(({ pos }) => pos)].toSorted((a, b) => a - b)
  expect(positions).toEqual(Array.from({ length: head.pos }, (_, i) => i + 1))
  expect(rows.filter(({ pos, fact }) => fact.dseq !== pos)).toEqual([])
  expect(head.dseq).toBe(head.pos)
  expect(new Set(rows.map(({ fact }) => fact.id)).size).toBe(rows.length)
}
