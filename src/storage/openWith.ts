import type { Result } from '#kernel/result.ts'
import type { OpenRegister, SafeRefusal } from '#desk/ports.ts'
import type { LogDoor } from '#storage/logDoor.ts'
import { openRegister } from '#storage/openRegister.ts'
import type { SafeTools } from '#storage/safeTools.ts'
import type { Keys } from '#storage/seal.ts'

/** What a way in comes to. */
export type Opened = Promise<Result<OpenRegister, SafeRefusal>>

/** Opens the register of this tablet with keys that a secret has just opened. */
export const openWith = (db: LogDoor, keys: Keys, tools: SafeTools): Opened =>
  openRegister({ db, keys, tools, demo: false, start: { fresh: true, seated: false } })
