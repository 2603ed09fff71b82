// What an open register leaves for its exchange, whose code comes later.
import type { OpenRegister } from '#desk/ports.ts'
import type { Keyring } from '#protocol/keyring.ts'
import type { Argon2 } from '#storage/argon2.ts'
import type { DeviceKeyRow } from '#storage/logDatabase.ts'
import type { OpenLog } from '#storage/openedLog.ts'

export type Belongings = { readonly log: OpenLog; readonly keyring: Keyring; readonly argon2: Argon2; readonly device: DeviceKeyRow | undefined }

const byRegister = new WeakMap<OpenRegister, Belongings>()

/** Leaves the belongings of an open register. */
export const leaveBelongings = (opened: OpenRegister, belongings: Belongings): void => { byRegister.set(opened, belongings) }

/** Those of an open register; nothing for the demonstration. */
export const belongingsOf = (opened: OpenRegister): Belongings | undefined => byRegister.get(opened)
