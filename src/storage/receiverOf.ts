import { makeAgreeing } from '#storage/keyWrap.ts'
import type { LogDatabase, ReceiverRow } from '#storage/logDatabase.ts'

const kept = async ({ meta }: LogDatabase): Promise<ReceiverRow | undefined> => {
  const row = await meta.get('receiver')
  return row !== undefined && 'agreeing' in row ? row : undefined
}

/** The pair by which new keys reach this tablet, made on first use; of two tabs that make one, the first one's stays. */
export const receiverOf = async (db: LogDatabase): Promise<ReceiverRow> => {
  const known = await kept(db)
  if (known !== undefined) return known
  const made = await makeAgreeing()
  return db.transaction('rw', db.meta, async () => {
    const first = await kept(db)
    if (first === undefined) await db.meta.put(made, 'receiver')
    return first ?? made
  })
}
