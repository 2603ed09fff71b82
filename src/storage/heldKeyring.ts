import type { Keyring } from '#protocol/keyring.ts'
import type { LogDoor } from '#storage/logDoor.ts'
import { readFounding } from '#storage/readLog.ts'

/** The locks of an open register, which a new passphrase changes under it. */
export type HeldKeyring = { readonly now: () => Keyring; readonly reread: () => Promise<void> }

/** Holds the locks as they were at the opening, until they are read again. */
export const holdKeyring = (db: LogDoor, first: Keyring): HeldKeyring => {
  let held = first
  return {
    now: () => held,
    reread: async () => { held = (await readFounding(db))?.keyring ?? held },
  }
}
