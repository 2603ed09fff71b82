// The keys of a register, made and locked away (decisions/0004).
import type { CentreId } from '#domain/ids.ts'
import { toBase64url } from '#protocol/base64url.ts'
import type { Argon2Cost, BareKey, Keyring, PassphraseWrap, RecoveryWrap } from '#protocol/keyring.ts'
import type { Argon2 } from '#storage/argon2.ts'
import { importBare } from '#storage/bareKeyring.ts'
import { startDay } from '#storage/dayKey.ts'
import { kekOfCode, kekOfPassphrase, makePair, unwrapPair, wrapPair } from '#storage/keyWraps.ts'
import type { Kek, Pair } from '#storage/keyWraps.ts'
import { writeRecoveryCode } from '#storage/recoveryCode.ts'
import type { Keys, Random } from '#storage/seal.ts'

export type Locksmith = { readonly argon2: Argon2; readonly cost: Argon2Cost; readonly random: Random }

/** What opens a register: a passphrase as typed, or the bytes of a recovery code. */
export type Secret = { readonly passphrase: string } | { readonly code: Uint8Array<ArrayBuffer> }

type Names = Pick<Keyring, 'centre' | 'kid'>

const keysOf = ({ kid }: Names, { seal, identify }: Pair): Keys => ({ kid, seal, identify, older: new Map() })

/** Locks both keys under a passphrase. */
export const lockByPassphrase = async (names: Names, pair: Pair, { passphrase, smith }: { readonly passphrase: string; readonly smith: Locksmith }): Promise<PassphraseWrap> => {
  const own = { salt: toBase64url(smith.random(16)), cost: smith.cost }
  const kek = await kekOfPassphrase(passphrase, own, smith.argon2)
  return { by: 'passphrase', ...own, keys: await wrapPair({ names, kek, random: smith.random }, pair) }
}

/** Locks both keys under a code. */
export const lockByCode = async (names: Names, pair: Pair, { code, random }: { readonly code: Uint8Array<ArrayBuffer>; readonly random: Random }): Promise<RecoveryWrap> => {
  const salt = toBase64url(random(16))
  const kek = await kekOfCode(code, salt)
  return { by: 'recovery', salt, keys: await wrapPair({ names, kek, random }, pair) }
}

const kekFor = async (wrap: PassphraseWrap | RecoveryWrap, secret: Secret, argon2: Argon2): Promise<Kek | undefined> => {
  if (wrap.by === 'passphrase' && 'passphrase' in secret) return kekOfPassphrase(secret.passphrase, wrap, argon2)
  return wrap.by === 'recovery' && 'code' in secret ? kekOfCode(secret.code, wrap.salt) : undefined
}

/** A passphrase made key, and the lock that it opened. */
type OpenLock = { readonly kek: Kek; readonly wrap: PassphraseWrap }

const locksBehind = new WeakMap<CryptoKey, OpenLock>()

/** The passphrase's own lock, behind keys that it opened; nothing when something else did. It goes with them. */
export const lockBehind = ({ identify }: Pick<Keys, 'identify'>): OpenLock | undefined => locksBehind.get(identify)

/** Opens both keys so that they can be wrapped, for another tablet, under another secret or for the day; nothing when the secret is not the right one. */
export const unlockPair = async (keyring: Keyring, secret: Secret, argon2: Argon2): Promise<Pair | undefined> => {
  for (const wrap of keyring.wraps) {
    if (wrap.by === 'nothing') continue
    const kek = await kekFor(wrap, secret, argon2)
    const pair = kek === undefined ? undefined : await unwrapPair({ names: keyring, kek, extractable: true }, wrap.keys)
    if (pair === undefined || kek === undefined) continue
    if (wrap.by === 'passphrase') locksBehind.set(pair.identify, { kek, wrap })
    return pair
  }
  return undefined
}

/** Opens a keyring, and begins a day in which PINs may; gives nothing when the secret is not the right one. */
export const unlock = async (keyring: Keyring, secret: Secret, argon2: Argon2): Promise<Keys | undefined> => {
  const bare = await unlockPair(keyring, secret, argon2)
  if (bare === undefined) return undefined
  const { pair, day } = await startDay(keyring, bare)
  const lock = locksBehind.get(bare.identify)
  if (lock !== undefined) locksBehind.set(pair.identify, lock)
  return { ...keysOf(keyring, pair), day }
}

const opened = (keys: Keys | undefined): Keys => {
  if (keys === undefined) throw new Error('keys that do not open')
  return keys
}

export type NewKeys = { readonly keyring: Keyring; readonly keys: Keys; readonly recoveryCode: string }

/** Makes the keys of a new register, locked by a passphrase and by a code to print, and opens them by the code. */
export const createKeyring = async (smith: Locksmith, centre: CentreId, passphrase: string): Promise<NewKeys> => {
  const names = { centre, kid: toBase64url(smith.random(6)) }
  const pair = await makePair()
  const code = smith.random(20)
  const wraps = [await lockByPassphrase(names, pair, { passphrase, smith }), await lockByCode(names, pair, { code, random: smith.random })]
  const keyring = { ...names, wraps }
  return { keyring, keys: opened(await unlock(keyring, { code }, smith.argon2)), recoveryCode: writeRecoveryCode(code) }
}

/** A key's own bytes, where it may leave the key store. */
export const rawOf = async (use: BareKey['use'], key: CryptoKey): Promise<BareKey> => ({ use, raw: toBase64url(new Uint8Array(await crypto.subtle.exportKey('raw', key))) })

/** The keys themselves, for a tablet that joins; nothing when the passphrase is not the right one. */
export const bareKeys = async (keyring: Keyring, passphrase: string, argon2: Argon2): Promise<readonly BareKey[] | undefined> => {
  const pair = await unlockPair(keyring, { passphrase }, argon2)
  return pair === undefined ? undefined : Promise.all([rawOf('seal', pair.seal), rawOf('identify', pair.identify)])
}

type Joined = Names & { readonly keys: readonly BareKey[]; readonly recovery?: RecoveryWrap }

/** Locks the keys of a register that is joined under this tablet's own passphrase, and opens them. */
export const joinKeyring = async ({ centre, kid, keys, recovery }: Joined, passphrase: string, smith: Locksmith): Promise<Omit<NewKeys, 'recoveryCode'>> => {
  const [seal, identify] = await Promise.all(keys.map((key) => importBare(key, true)))
  if (seal === undefined || identify === undefined) throw new Error('a parcel without its keys')
  const wraps = [await lockByPassphrase({ centre, kid }, { seal, identify }, { passphrase, smith }), ...(recovery === undefined ? [] : [recovery])]
  const keyring = { centre, kid, wraps }
  return { keyring, keys: opened(await unlock(keyring, { passphrase }, smith.argon2)) }
}

type NewLock = { readonly passphrase: string; readonly smith: Locksmith }

/** Locks the keys under a new passphrase in place of the old one; nothing when the secret is not the right one. */
export const changeLock = async (keyring: Keyring, secret: Secret, { passphrase, smith }: NewLock): Promise<Keyring | undefined> => {
  const pair = await unlockPair(keyring, secret, smith.argon2)
  if (pair === undefined) return undefined
  const fresh = await lockByPassphrase(keyring, pair, { passphrase, smith })
  return { ...keyring, wraps: [fresh, ...keyring.wraps.filter(({ by }) => by !== 'passphrase')] }
}

/** The same by a recovery code, and opens the keys. */
export const relock = async (keyring: Keyring, code: Uint8Array<ArrayBuffer>, lock: NewLock): Promise<Omit<NewKeys, 'recoveryCode'> | undefined> => {
  const relocked = await changeLock(keyring, { code }, lock)
  return relocked === undefined ? undefined : { keyring: relocked, keys: opened(await unlock(relocked, { code }, lock.smith.argon2)) }
}
