// Ways in that a tablet takes once, or when something was lost: a new register, the printed code, a backup, joining another tablet's.
import { ok, refuse } from '#kernel/result.ts'
import type { Safe } from '#desk/ports.ts'
import type { Keyring } from '#protocol/keyring.ts'
import type { ParcelContents } from '#protocol/parcel.ts'
import { codeLockIn } from '#storage/codeLockIn.ts'
import { foundLog, freshCentre, freshTablet } from '#storage/foundLog.ts'
import { inspectFile } from '#storage/inspectFile.ts'
import { joinLog } from '#storage/joinLog.ts'
import type { Newcomer } from '#storage/joinLog.ts'
import { createKeyring, relock } from '#storage/keyring.ts'
import type { LogDoor } from '#storage/logDoor.ts'
import { openWith } from '#storage/openWith.ts'
import type { Opened } from '#storage/openWith.ts'
import { isLongEnough } from '#storage/passphrase.ts'
import { readFounding } from '#storage/readLog.ts'
import { readRecoveryCode } from '#storage/recoveryCode.ts'
import { restoreLog } from '#storage/restoreLog.ts'
import type { SafeTools } from '#storage/safeTools.ts'
import { seatManager } from '#storage/seatManager.ts'
import { makeDeviceKey } from '#storage/signing.ts'
import { withLog } from '#storage/withLog.ts'

/** Such ways, and what only a tablet that joins asks for. */
export type RareWaysIn = Pick<Safe, 'create' | 'recover' | 'restore' | 'inspect'> & {
  readonly newcomer: () => Promise<Newcomer>
  readonly join: (wish: { readonly contents: ParcelContents; readonly newcomer: Newcomer; readonly passphrase: string; readonly agent: string }) => Opened
}

// Refused or granted, the register works the same: the diagnostic tells.
const askToStay = ({ room }: SafeTools): void => { void room?.persist().catch(() => false) }

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
const relockEither = async ({ db, keyring }: { readonly db: LogDoor; readonly keyring: Keyring }, code: Uint8Array<ArrayBuffer>, lock: Parameters<typeof relock>[2]): Promise<Relocked> => {
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

const joining = (tools: SafeTools): Pick<RareWaysIn, 'newcomer' | 'join'> => ({
  newcomer: async () => {
    const { dev, inst, agent } = freshTablet(tools, freshCentre(tools))
    return { tablet: { dev, inst, agent }, device: await makeDeviceKey() }
  },
  join: (wish) =>
    withLog('boussole-log', tools, async (db) => {
      if ((await readFounding(db)) !== undefined) return refuse({ code: 'notEmpty' })
      const joined = await joinLog(db, wish, tools)
      if (!joined.ok) return joined
      askToStay(tools)
      return openWith(db, joined.value, tools)
    }),
})

/** The rare ways into a safe. */
export const rareWaysIn = (tools: SafeTools): RareWaysIn => ({
  create: create(tools),
  recover: recover(tools),
  inspect: (wish) => inspectFile(wish, tools.argon2),
  restore: restore(tools),
  ...joining(tools),
})
