import { ok, refuse } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import type { Journal, OpenRegister, SafeRefusal } from '#desk/ports.ts'
import { leaveBelongings } from '#storage/belongings.ts'
import { createBackups } from '#storage/backups.ts'
import { createAgentDoor } from '#storage/agentDoor.ts'
import { diagnose } from '#storage/diagnostic.ts'
import { eraseIn } from '#storage/erase.ts'
import { startErasing } from '#storage/erasing.ts'
import { exportLog } from '#storage/exportLog.ts'
import { holdKeyring } from '#storage/heldKeyring.ts'
import type { HeldKeyring } from '#storage/heldKeyring.ts'
import { createImports } from '#storage/imports.ts'
import { createJournal } from '#storage/journal.ts'
import { lateShelf } from '#storage/lateShelf.ts'
import type { LogDatabase } from '#storage/logDatabase.ts'
import { openLog } from '#storage/openLog.ts'
import type { OpenLog } from '#storage/openedLog.ts'
import { packTail } from '#storage/packTail.ts'
import { receiverOf } from '#storage/receiverOf.ts'
import { leavingKeyring, renewKeyring } from '#storage/renewKeyring.ts'
import { readFounding } from '#storage/readLog.ts'
import type { SafeTools } from '#storage/safeTools.ts'
import type { Keys } from '#storage/seal.ts'
import { openSession } from '#storage/session.ts'
import type { Session } from '#storage/session.ts'
import type { SessionStart } from '#storage/sessionState.ts'

export type Opening = { readonly db: LogDatabase; readonly keys: Keys; readonly tools: SafeTools; readonly demo: boolean; readonly start: SessionStart }

// Newer locks can wait and packing only saves time: whatever stops them, the desk opens.
const tidy = async (log: OpenLog): Promise<void> => {
  try {
    await renewKeyring(log)
    await packTail(log.db, log.clock())
  } catch (error) {
    log.note(error instanceof Error ? error.name : 'Error')
  }
}

// Between closing time and the next look at the clock, nothing is written either.
const withinSession = (journal: Journal, session: Session | undefined): Journal => ({
  ...journal,
  commit: async (drafts) => (session?.isOver() === true ? refuse({ code: 'closed' }) : journal.commit(drafts)),
})

type Begun = Pick<Opening, 'keys' | 'tools' | 'start'> & { readonly log: OpenLog; readonly keyring: HeldKeyring }

// The demonstration has none.
const sessionOf = async ({ log, keys: { day }, tools, start, keyring }: Begun): Promise<Session | undefined> =>
  day === undefined ? undefined : openSession({ log, day, chance: tools, start, keyring })

// It ended while this window was opening.
const isOver = (session: Session | undefined): boolean => {
  if (session?.isOver() !== true) return false
  session.leave()
  return true
}

const waysOut = (log: OpenLog, session: Session | undefined): Pick<Session, 'close' | 'leave'> => {
  const { close, leave } = session ?? { close: log.close, leave: log.close }
  return { close, leave }
}

/** Opens a log whose keys are at hand. Refuses `storage` when there is none, or when it no longer answers. */
export const openRegister = async ({ db, keys, tools, demo, start }: Opening): Promise<Result<OpenRegister, SafeRefusal>> => {
  const founding = await readFounding(db)
  if (founding === undefined) return refuse({ code: 'storage' })
  const receiver = demo ? undefined : await receiverOf(db)
  const opened = await openLog({ db, keys, tablet: founding.tablet, receiver, clock: tools.clock, random: tools.random })
  if (!opened.ok) return refuse({ code: 'storage' })
  const log = opened.value
  await tidy(log)
  startErasing(log)
  const keyring = holdKeyring(db, founding.keyring)
  const session = await sessionOf({ log, keys, tools, start, keyring })
  if (isOver(session)) return refuse({ code: 'storage' })
  const register: OpenRegister = {
    journal: withinSession(createJournal(log), session),
    imports: createImports(log),
    demo,
    agents: createAgentDoor({ log, tools, session }),
    diagnostic: () => diagnose(log, tools.room),
    erase: eraseIn(log),
    drafts: lateShelf(log),
    exportAll: async () => exportLog(log, await leavingKeyring(log, keyring.now())),
    backups: createBackups({ log, keyring: () => leavingKeyring(log, keyring.now()), argon2: tools.argon2 }),
    ...waysOut(log, session),
  }
  if (!demo) leaveBelongings(register, { log, get keyring() { return keyring.now() }, smith: tools, device: founding.device, session })
  return ok(register)
}
