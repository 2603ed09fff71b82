import { lateCode } from '#kernel/lateCode.ts'
import { ok, refuse } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import type { OpenRegister, Safe, SafeRefusal } from '#desk/ports.ts'
import { openDemo, resetDemo } from '#storage/demo.ts'
import type { Demo } from '#storage/demo.ts'
import type { ParcelContents } from '#protocol/parcel.ts'
import { foundLog, freshCentre, freshTablet } from '#storage/foundLog.ts'
import type { Keyring } from '#protocol/keyring.ts'
import { codeLockIn } from '#storage/codeLockIn.ts'
import { keepMark, readMark } from '#storage/keptMark.ts'
import { keepScale, readScale } from '#storage/keptScale.ts'
import { createKeyring, relock, unlock } from '#storage/keyring.ts'
import type { Secret } from '#storage/keyring.ts'
import type { Newcomer } from '#storage/joinLog.ts'
import type { LogDatabase } from '#storage/logDatabase.ts'
import { openRegister } from '#storage/openRegister.ts'
import { inspectFile } from '#storage/inspectFile.ts'
import { isLongEnough } from '#storage/passphrase.ts'
import { readFounding } from '#storage/readLog.ts'
import { readRecoveryCode } from '#storage/recoveryCode.ts'
import { restoreLog } from '#storage/restoreLog.ts'
import { borrow, findSession } from '#storage/resume.ts'
import { safeTools } from '#storage/safeTools.ts'
import type { SafeOptions, SafeTools } from '#storage/safeTools.ts'
import type { Keys } from '#storage/seal.ts'
import { seatManager } from '#storage/seatManager.ts'
import { makeDeviceKey } from '#storage/signing.ts'
import { withLog } from '#storage/withLog.ts'

type Opened = Promise<Result<OpenRegister, SafeRefusal>>

const openWith = (db: LogDatabase, keys: Keys, tools: SafeTools): Opened =>
  openRegister({ db, keys, tools, demo: false, start: { fresh: true, seated: false } })

// Refused or granted, the register works the same: the diagnostic tells.
const askToStay = ({ room }: SafeTools): void => { void room?.persist().catch(() => false) }

const openBy = (tools: SafeTools, secret: Secret, wrong: SafeRefusal['code']): Opened =>
  withLog('boussole-log', tools, async (db) => {
    const founding = await readFounding(db)
    if (founding === undefined) return refuse({ code: 'storage' })
    const keys = await unlock(founding.keyring, secret, tools.argon2)
    return keys === undefined ? refuse({ code: wrong }) : openWith(db, keys, tools)
  })

const create = (tools: SafeTools): Safe['create'] => async ({ place, agent, passphrase }) => {
  if (!isLongEnough(passphrase)) return refuse({ code: 'passphraseTooShort' })
  return withLog('boussole-log', tools, async (db) => {
    if ((await readFounding(db)) !== undefined) return refuse({ code: 'notEmpty' })
    const centre = freshCentre(tools)
    const { keyring, keys, recoveryCode } = await createKeyring(tools, centre, passphrase)
    const founded = await foundLog(db, { keyring, keys, tablet: freshTablet(tools, centre), place, agent }, tools)
    if (!founded.ok) return founded
    askToStay(tools)
    const opened = await openWith(db, keys, tools)
    return opened.ok ? ok({ opened: opened.value, recoveryCode }) : opened
  })
}

type Relocked = Awaited<ReturnType<typeof relock>>

// A code that was printed since this tablet was last opened lies in its log.
const relockEither = async ({ db, keyring }: { readonly db: LogDatabase; readonly keyring: Keyring }, code: Uint8Array<ArrayBuffer>, lock: Parameters<typeof relock>[2]): Promise<Relocked> => {
  const relocked = await relock(keyring, code, lock)
  const later = relocked === undefined ? await codeLockIn(db) : undefined
  return later === undefined ? relocked : relock(later, code, lock)
}

const recover = (tools: SafeTools): Safe['recover'] => async ({ recoveryCode, passphrase }) => {
  const code = readRecoveryCode(recoveryCode)
  if (code === undefined) return refuse({ code: 'wrongRecoveryCode' })
  if (!isLongEnough(passphrase)) return refuse({ code: 'passphraseTooShort' })
  const lock = { passphrase, smith: tools }
  return withLog('boussole-log', tools, async (db) => {
    const founding = await readFounding(db)
    if (founding === undefined) return refuse({ code: 'storage' })
    const relocked = await relockEither({ db, keyring: founding.keyring }, code, lock)
    if (relocked === undefined) return refuse({ code: 'wrongRecoveryCode' })
    await db.meta.put(relocked.keyring, 'keyring')
    const opened = await openWith(db, relocked.keys, tools)
    if (opened.ok) await seatManager(db, opened.value)
    return opened
  })
}

const restore = (tools: SafeTools): Safe['restore'] => (wish) =>
  withLog('boussole-log', tools, async (db) => {
    if ((await readFounding(db)) !== undefined) return refuse({ code: 'notEmpty' })
    const restored = await restoreLog(db, wish, tools)
    if (!restored.ok) return restored
    askToStay(tools)
    return openWith(db, restored.value, tools)
  })

/** The safe, what only a tablet that joins asks of it, how large the tablet shows the desk and whether it ticks. */
export type TabletSafe = Safe & {
  readonly newcomer: () => Promise<Newcomer>
  readonly keepScale: ReturnType<typeof keepScale>
  readonly keepSound: (on: boolean) => Promise<boolean>
  readonly join: (wish: { readonly contents: ParcelContents; readonly newcomer: Newcomer; readonly passphrase: string; readonly agent: string }) => Opened
}

// A tablet joins once: the code for it is no part of what opens the desk.
const joinCode = lateCode(async () => (await import('#storage/joinLog.ts')).joinLog)

const joining = (tools: SafeTools): Pick<TabletSafe, 'newcomer' | 'join'> => ({
  newcomer: async () => {
    const { dev, inst, agent } = freshTablet(tools, freshCentre(tools))
    return { tablet: { dev, inst, agent }, device: await makeDeviceKey() }
  },
  join: (wish) =>
    withLog('boussole-log', tools, async (db) => {
      if ((await readFounding(db)) !== undefined) return refuse({ code: 'notEmpty' })
      const joinLog = await joinCode.bring()
      const joined = await joinLog(db, wish, tools)
      if (!joined.ok) return joined
      askToStay(tools)
      return openWith(db, joined.value, tools)
    }),
})

// A tablet whose storage does not answer is not empty: opening it will say so.
const state = async (tools: SafeTools): ReturnType<Safe['state']> => {
  let found: Awaited<ReturnType<Safe['state']>> = 'locked'
  await withLog('boussole-log', tools, async (db) => {
    const [founding, demo, retired, scale, sound] = await Promise.all([readFounding(db), db.meta.get('demo'), db.meta.get('retired'), readScale(db), readMark(db, 'sound')])
    tools.showScale(scale)
    tools.setSound?.(sound)
    if (demo !== undefined) found = 'demo'
    else if (founding === undefined) found = retired === undefined ? 'absent' : 'retired'
    db.close()
    return ok(null)
  })
  return found
}

// Beside the log, since a start reads it anyway; it says nothing of anyone.
const showDemo = async (tools: SafeTools, shown: boolean): Promise<void> => {
  await withLog('boussole-log', tools, async (db) => {
    await (shown ? db.meta.put({ mark: true }, 'demo') : db.meta.delete('demo'))
    db.close()
    return ok(null)
  })
}

type DemoKeys = Pick<Safe, 'state' | 'openDemo' | 'resetDemo' | 'leaveDemo'>

const demoKeys = (demo: Demo, tools: SafeTools): DemoKeys => {
  let shown: OpenRegister | undefined
  let marked = false
  return {
    state: async () => {
      const found = await state(tools)
      marked = found === 'demo'
      return found
    },
    openDemo: async () => {
      const opened = await openDemo(demo, tools)
      if (opened.ok && !marked) await showDemo(tools, true)
      marked ||= opened.ok
      shown = opened.ok ? opened.value : undefined
      return opened
    },
    resetDemo: async () => {
      shown?.close()
      await resetDemo(tools)
    },
    leaveDemo: async () => {
      shown?.close()
      await showDemo(tools, false)
      marked = false
    },
  }
}

/** Makes the safe of this tablet, on the browser's own storage and keys unless told otherwise. */
export const createSafe = ({ demo, ...options }: SafeOptions & { readonly demo: Demo }): TabletSafe => {
  const tools = safeTools(options)
  return {
    create: create(tools),
    session: findSession(tools),
    borrow: borrow(tools),
    open: (passphrase) => openBy(tools, { passphrase }, 'wrongPassphrase'),
    recover: recover(tools),
    inspect: (wish) => inspectFile(wish, tools.argon2),
    restore: restore(tools),
    ...joining(tools),
    keepScale: keepScale(tools),
    keepSound: (on) => keepMark(tools, 'sound', on),
    ...demoKeys(demo, tools),
  }
}
