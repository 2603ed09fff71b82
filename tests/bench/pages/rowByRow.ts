// The floor of whoever keeps a row for each fact: JSON that is here already, put row by row, nothing computed.
import { openDatabase } from './bareStore.ts'

const together = 1_000

const putSome = (db: IDBDatabase, rows: readonly unknown[], first: number): Promise<void> =>
  new Promise((resolve, reject) => {
    const tx = db.transaction('tail', 'readwrite', { durability: 'relaxed' })
    tx.oncomplete = () => { resolve() }
    tx.onabort = () => { reject(tx.error ?? new Error('aborted')) }
    rows.forEach((row, i) => tx.objectStore('tail').put(row, first + i))
  })

/** Puts each of these facts as a row of its own, a thousand in a transaction that asks for no flush; ms. */
const load = async (texts: readonly string[]): Promise<number> => {
  const db = await openDatabase(`rows-${String(Date.now())}`)
  const start = performance.now()
  for (let first = 0; first < texts.length; first += together) {
    const rows = texts.slice(first, first + together).map((text): unknown => JSON.parse(text))
    await putSome(db, rows, first + 1)
  }
  const taken = performance.now() - start
  db.close()
  return taken
}

Object.assign(globalThis, { bench: { load } })
