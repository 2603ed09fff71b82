// What lies on this tablet follows the register's newest key: the keyring is locked anew under the passphrase that opened it.
import { rotationsOf } from '#domain/keys/electKid.ts'
import type { Register } from '#domain/register/register.ts'
import { fromBase64url } from '#protocol/base64url.ts'
import type { Keyring, RecoveryWrap } from '#protocol/keyring.ts'
import { lockBehind } from '#storage/keyring.ts'
import { keyUses } from '#storage/keyUses.ts'
import { unwrapPair, wrapPair } from '#storage/keyWraps.ts'
import type { Meta } from '#storage/metaRows.ts'
import type { OpenLog } from '#storage/openedLog.ts'
import { rawKeysIn } from '#storage/rawKeys.ts'

/** A key to lock away: it can leave the browser's key store, so it is dropped at once. */
export const lockable = (raw: string): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', fromBase64url(raw), keyUses.seal.algorithm, true, keyUses.seal.usages)

/** The lock of the code that was printed with a key. */
export const codeLockOf = (register: Register, kid: string): readonly RecoveryWrap[] =>
  rotationsOf(register).flatMap(({ data }) => (data.kid === kid && data.gift !== undefined ? [data.gift.recovery] : [])).slice(0, 1)

const keyringIn = async (meta: Meta): Promise<Keyring | undefined> => {
  const found = await meta.get('keyring')
  return found !== undefined && 'wraps' in found ? found : undefined
}

// A passphrase that was changed since no longer locks anything.
const lockOf = ({ keys }: OpenLog, { wraps }: Keyring): ReturnType<typeof lockBehind> => {
  const lock = lockBehind(keys)
  return wraps.some((wrap) => wrap.by === 'passphrase' && wrap.salt === lock?.wrap.salt) ? lock : undefined
}

const renewed = async (log: OpenLog, keyring: Keyring): Promise<Keyring | undefined> => {
  const lock = lockOf(log, keyring)
  const raw = (await rawKeysIn(log)).get(log.keys.kid)
  const pair = lock === undefined ? undefined : await unwrapPair({ names: keyring, kek: lock.kek, extractable: true }, lock.wrap.keys)
  if (lock === undefined || raw === undefined || pair === undefined) return undefined
  const names = { centre: keyring.centre, kid: log.keys.kid }
  const keys = await wrapPair({ names, kek: lock.kek, random: log.random }, { ...pair, seal: await lockable(raw) })
  return { ...names, wraps: [{ ...lock.wrap, keys }, ...codeLockOf(log.register(), names.kid)] }
}

// The code that was printed with the new key has its lock in the log.
const withoutOldCode = (log: OpenLog, keyring: Keyring): Keyring | undefined =>
  codeLockOf(log.register(), log.keys.kid).length === 0 ? undefined : { ...keyring, wraps: keyring.wraps.filter(({ by }) => by !== 'recovery') }

/**
 * Locks the key that seals now under the passphrase that was given at this opening, and keeps the lock of its printed code. Where a PIN
 * opened the register, only the old code goes and the next passphrase does the rest. Changes nothing when that is done already, or when
 * somebody else changed the keyring meanwhile.
 */
export const renewKeyring = async (log: OpenLog): Promise<void> => {
  const before = await keyringIn(log.db.meta)
  if (before === undefined || before.kid === log.keys.kid) return
  const after = (await renewed(log, before)) ?? withoutOldCode(log, before)
  if (after === undefined) return
  await log.db.change(async (meta) => {
    const found = await keyringIn(meta)
    if (JSON.stringify(found) === JSON.stringify(before)) await meta.put(after, 'keyring')
  })
}

/**
 * The keyring that a file leaves with: the one on this tablet; the lock of the printed code alone while that one is behind, so that nobody
 * who only has an older key reads the file. `last`: what to take where the tablet's storage no longer answers.
 */
export const leavingKeyring = async (log: OpenLog, last: Keyring): Promise<Keyring> => {
  const kept = (await keyringIn(log.db.meta).catch(() => undefined)) ?? last
  if (kept.kid === log.keys.kid) return kept
  const wraps = codeLockOf(log.register(), log.keys.kid)
  return wraps.length === 0 ? kept : { centre: kept.centre, kid: log.keys.kid, wraps }
}
