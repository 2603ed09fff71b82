// The rows that lie beside the facts.
import type { MetaRow } from '#storage/logDatabase.ts'
import { answerOf, isRow } from '#storage/transact.ts'

export type Meta = {
  readonly get: (key: string) => Promise<MetaRow | undefined>
  readonly put: (row: MetaRow, key: string) => Promise<void>
  readonly delete: (key: string) => Promise<void>
}

/** Those rows, in a transaction. */
export const metaIn = (tx: IDBTransaction): Meta => {
  const rows = tx.objectStore('meta')
  return {
    get: async (key) => {
      const found = await answerOf(rows.get(key))
      return isRow<MetaRow>(found) ? found : undefined
    },
    put: async (row, key) => { await answerOf(rows.put(row, key)) },
    delete: async (key) => { await answerOf(rows.delete(key)) },
  }
}
