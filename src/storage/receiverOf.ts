import { makeAgreeing } from '#storage/keyWrap.ts'
import type { ReceiverRow } from '#storage/logDatabase.ts'
import type { LogDoor } from '#storage/logDoor.ts'
import type { Meta } from '#storage/metaRows.ts'

const kept = async (meta: Meta): Promise<ReceiverRow | undefined> => {
  const row = await meta.get('receiver')
  return row !== undefined && 'agreeing' in row ? row : undefined
}

/** The pair by which new keys reach this tablet, made on first use; of two tabs that make one, the first one's stays. */
export const receiverOf = async (db: LogDoor): Promise<ReceiverRow> => {
  const known = await kept(db.meta)
  if (known !== undefined) return known
  const made = await makeAgreeing()
  return db.change(async (meta) => {
    const first = await kept(meta)
    if (first === undefined) await meta.put(made, 'receiver')
    return first ?? made
  })
}
