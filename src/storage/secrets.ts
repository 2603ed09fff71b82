// The passphrase and the printed code, while the register is open.
import { ok, refuse } from '#kernel/result.ts'
import { momentAt } from '#domain/time.ts'
import type { AgentDoor } from '#desk/session.ts'
import type { Keyring } from '#protocol/keyring.ts'
import { codeLockIn } from '#storage/codeLockIn.ts'
import { changeLock, unlock } from '#storage/keyring.ts'
import type { Locksmith } from '#storage/keyring.ts'
import type { OpenLog } from '#storage/openedLog.ts'
import { isLongEnough } from '#storage/passphrase.ts'
import { readFounding } from '#storage/readLog.ts'
import { readRecoveryCode } from '#storage/recoveryCode.ts'
import type { Session } from '#storage/session.ts'
import { persist } from '#storage/troubles.ts'

type Deps = { readonly log: OpenLog; readonly smith: Locksmith; readonly session: Session | undefined }

const onDisk = <T>({ db, note, closed }: OpenLog, work: () => Promise<T>) => persist({ db, work, note, alive: () => !closed() })

// The keys may have changed while Argon2 worked: their new locks stay.
const putIfUnchanged = ({ db }: OpenLog, before: Keyring | undefined, after: Keyring): Promise<boolean> =>
  db.change(async (meta) => {
    const now = await meta.get('keyring')
    if (JSON.stringify(now) !== JSON.stringify(before)) return JSON.stringify(now) === JSON.stringify(after)
    await meta.put(after, 'keyring')
    return true
  })

/** Locks the keys under a new passphrase; those of other tablets, the code and the session stay. */
export const changePassphrase = (deps: Deps): AgentDoor['changePassphrase'] => async ({ before, after }) => {
  if (!isLongEnough(after)) return refuse({ code: 'passphraseTooShort' })
  const { log, smith } = deps
  const founding = await onDisk(log, () => readFounding(log.db))
  if (!founding.ok || founding.value === undefined) return refuse({ code: 'storage' })
  const keyring = await changeLock(founding.value.keyring, { passphrase: before }, { passphrase: after, smith })
  if (keyring === undefined) return refuse({ code: 'wrongPassphrase' })
  const kept = await onDisk(log, () => putIfUnchanged(log, founding.value?.keyring, keyring))
  if (!kept.ok || !kept.value) return refuse({ code: 'storage' })
  await onDisk(log, async () => deps.session?.relocked())
  return ok(null)
}

// The lock of the last code is in the log until a passphrase brings it here.
const opensOne = async (keyrings: readonly (Keyring | undefined)[], code: Uint8Array<ArrayBuffer>, { argon2 }: Locksmith): Promise<boolean> => {
  for (const keyring of keyrings) if (keyring !== undefined && (await unlock(keyring, { code }, argon2)) !== undefined) return true
  return false
}

/** Tries a printed code on the keys, and drops what it opened; the diagnostic then tells the day. */
export const tryRecoveryCode = ({ log, smith }: Deps): AgentDoor['tryRecoveryCode'] => async (text) => {
  const code = readRecoveryCode(text)
  if (code === undefined) return false
  const tried = await onDisk(log, async () => {
    const keyring = (await readFounding(log.db))?.keyring
    const opens = await opensOne([keyring, await codeLockIn(log.db)], code, smith)
    if (opens) await log.db.meta.put({ drilled: momentAt(log.clock()).day }, 'drill')
    return opens
  })
  return tried.ok && tried.value
}
