import { inTime } from '#kernel/inTime.ts'
import { lateCode } from '#kernel/lateCode.ts'
import { ok, refuse } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import type { Journal, OpenRegister, SafeRefusal } from '#desk/ports.ts'
import { leaveBelongings } from '#storage/belongings.ts'
import { startErasing } from '#storage/erasing.ts'
import type { Keyring } from '#protocol/keyring.ts'
import { holdKeyring } from '#storage/heldKeyring.ts'
import type { HeldKeyring } from '#storage/heldKeyring.ts'
import { createJournal } from '#storage/journal.ts'
import { lateRegister } from '#storage/lateRegister.ts'
import { lateShelf } from '#storage/lateShelf.ts'
import type { LogDoor } from '#storage/logDoor.ts'
import { openLog } from '#storage/openLog.ts'
import type { OpenLog } from '#storage/openedLog.ts'
import { patience } from '#storage/patience.ts'
import { receiverOf } from '#storage/receiverOf.ts'
import { readFounding } from '#storage/readLog.ts'
import type { SafeTools } from '#storage/safeTools.ts'
import type { Keys } from '#storage/seal.ts'
import type { Session } from '#storage/session.ts'
import type { SessionStart } from '#storage/sessionState.ts'
import { answerOf, transact } from '#storage/transact.ts'

export type Opening = { readonly db: LogDoor; readonly keys: Keys; readonly tools: SafeTools; readonly demo: boolean; readonly start: SessionStart }

// Nobody who opens the demonstration needs the first, and few who open a register the others.
/** What begins the session of a register that opens. */
export const beginning = lateCode(async () => (await import('#storage/session.ts')).openSession)
const renewing = lateCode(async () => (await import('#storage/renewKeyring.ts')).renewKeyring)
const packing = lateCode(async () => (await import('#storage/packTail.ts')).packTail)

// Below that `packTail` packs nothing, and its code is not worth a fetch.
const isLong = async (db: LogDoor): Promise<boolean> =>
  Number(await transact(db.connection(), { stores: ['tail'], mode: 'readonly' }, (tx) => answerOf(tx.objectStore('tail').count()))) >= 500

// Newer locks can wait and packing only saves time: whatever stops them, the desk opens.
const tidy = async (log: OpenLog, { kid }: Keyring): Promise<void> => {
  try {
    if (kid !== log.keys.kid) await (await renewing.bring())(log)
    if (await isLong(log.db)) await (await packing.bring())(await log.db.whole(), log.clock())
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
  day === undefined ? undefined : (await inTime(beginning.bring(), patience))({ log, day, chance: tools, start, keyring })

const orClosed = async <T>(log: OpenLog, work: Promise<T>): Promise<T> => {
  try {
    return await work
  } catch (error) {
    log.close()
    throw error
  }
}

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
  await tidy(log, founding.keyring)
  startErasing(log)
  const keyring = holdKeyring(db, founding.keyring)
  const session = await orClosed(log, sessionOf({ log, keys, tools, start, keyring }))
  if (isOver(session)) return refuse({ code: 'storage' })
  const register: OpenRegister = {
    journal: withinSession(createJournal(log), session),
    demo,
    ...lateRegister({ log, tools, session, keyring }),
    drafts: lateShelf(log),
    ...waysOut(log, session),
  }
  if (!demo) leaveBelongings(register, { log, get keyring() { return keyring.now() }, smith: tools, device: founding.device, session })
  return ok(register)
}
