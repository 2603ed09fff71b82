import { ok, refuse } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import type { OpenRegister, SafeRefusal } from '#desk/ports.ts'
import { leaveBelongings } from '#storage/belongings.ts'
import { createBackups } from '#storage/backups.ts'
import { createAgentDoor } from '#storage/agentDoor.ts'
import { diagnose } from '#storage/diagnostic.ts'
import { eraseIn } from '#storage/erase.ts'
import type { Argon2 } from '#storage/argon2.ts'
import type { Room } from '#storage/diagnostic.ts'
import { exportLog } from '#storage/exportLog.ts'
import type { Chance } from '#storage/foundLog.ts'
import { createImports } from '#storage/imports.ts'
import { createJournal } from '#storage/journal.ts'
import type { LogDatabase } from '#storage/logDatabase.ts'
import { openLog } from '#storage/openLog.ts'
import type { OpenLog } from '#storage/openedLog.ts'
import { packTail } from '#storage/packTail.ts'
import { receiverOf } from '#storage/receiverOf.ts'
import { readFounding } from '#storage/readLog.ts'
import type { Keys } from '#storage/seal.ts'

export type Opening = { readonly db: LogDatabase; readonly keys: Keys; readonly chance: Chance; readonly room: Room | undefined; readonly demo: boolean; readonly argon2: Argon2 }

// Packing only saves time: whatever stops it, the desk opens.
const tidy = async (log: OpenLog): Promise<void> => {
  try {
    await packTail(log.db, log.clock())
  } catch (error) {
    log.note(error instanceof Error ? error.name : 'Error')
  }
}

/** Opens a log whose keys are at hand. Refuses `storage` when there is none, or when it no longer answers. */
export const openRegister = async ({ db, keys, chance, room, demo, argon2 }: Opening): Promise<Result<OpenRegister, SafeRefusal>> => {
  const founding = await readFounding(db)
  if (founding === undefined) return refuse({ code: 'storage' })
  const receiver = demo ? undefined : await receiverOf(db)
  const opened = await openLog({ db, keys, tablet: founding.tablet, receiver, ...chance })
  if (!opened.ok) return refuse({ code: 'storage' })
  const log = opened.value
  await tidy(log)
  const register: OpenRegister = {
    journal: createJournal(log),
    imports: createImports(log),
    demo,
    agents: createAgentDoor({ tablet: founding.tablet }),
    diagnostic: () => diagnose(log, room),
    erase: eraseIn(log),
    exportAll: () => exportLog(log, founding.keyring),
    backups: createBackups({ log, keyring: () => founding.keyring, argon2 }),
    close: log.close,
  }
  if (!demo) leaveBelongings(register, { log, keyring: founding.keyring, argon2, device: founding.device })
  return ok(register)
}
