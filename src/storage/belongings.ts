// What an open register leaves for its exchange, whose code comes later.
import type { OpenRegister } from '#desk/ports.ts'
import type { Keyring } from '#protocol/keyring.ts'
import type { Locksmith } from '#storage/keyring.ts'
import type { DeviceKeyRow } from '#storage/logDatabase.ts'
import type { OpenLog } from '#storage/openedLog.ts'
import type { Session } from '#storage/session.ts'

export type Belongings = { readonly log: OpenLog; readonly keyring: Keyring; readonly smith: Locksmith; readonly device: DeviceKeyRow | undefined; readonly session: Session | undefined }

const byRegister = new WeakMap<OpenRegister, Belongings>()

/** Leaves the belongings of an open register. */
export const leaveBelongings = (opened: OpenRegister, belongings: Belongings): void => { byRegister.set(opened, belongings) }

/** Those of an open register; nothing for the demonstration. */
export const belongingsOf = (opened: OpenRegister): Belongings | undefined => byRegister.get(opened)
