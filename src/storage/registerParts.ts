import type { OpenRegister } from '#desk/ports.ts'
import type { Backups } from '#desk/backups.ts'
import { createAgentDoor } from '#storage/agentDoor.ts'
import type { LateDoor } from '#storage/agentDoor.ts'
import { createBackups } from '#storage/backups.ts'
import { diagnose } from '#storage/diagnostic.ts'
import { eraseIn } from '#storage/erase.ts'
import { exportLog } from '#storage/exportLog.ts'
import type { HeldKeyring } from '#storage/heldKeyring.ts'
import { createImports } from '#storage/imports.ts'
import type { OpenLog } from '#storage/openedLog.ts'
import { leavingKeyring } from '#storage/renewKeyring.ts'
import type { SafeTools } from '#storage/safeTools.ts'
import type { Session } from '#storage/session.ts'

export type Deps = { readonly log: OpenLog; readonly tools: SafeTools; readonly session: Session | undefined; readonly keyring: HeldKeyring }

export type RegisterParts = Pick<OpenRegister, 'imports' | 'erase' | 'diagnostic' | 'exportAll'> & { readonly backups: Omit<Backups, 'since'>; readonly door: LateDoor }

/** What is asked for now and then of an open register. */
export const registerParts = ({ log, tools, session, keyring }: Deps): RegisterParts => {
  const leaving = () => leavingKeyring(log, keyring.now())
  return {
    imports: createImports(log),
    erase: eraseIn(log),
    backups: createBackups({ log, keyring: leaving, argon2: tools.argon2 }),
    door: createAgentDoor({ log, tools, session }),
    diagnostic: () => diagnose(log, tools.room),
    exportAll: async () => exportLog(log, await leaving()),
  }
}
