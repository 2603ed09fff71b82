// Keys under keys, by WebCrypto's own wrapping: the bytes of a register's keys are never seen by a script (decisions/0004).
import { fromBase64url, toBase64url } from '#protocol/base64url.ts'
import { canonicalBytes } from '#protocol/canonical.ts'
import type { Keyring, PassphraseWrap, WrappedKey } from '#protocol/keyring.ts'
import type { Argon2 } from '#storage/argon2.ts'
import { keyUses } from '#storage/keyUses.ts'
import { cleanPassphrase } from '#storage/passphrase.ts'
import type { Random } from '#storage/seal.ts'

type Use = WrappedKey['use']

/** The two keys of a register. */
export type Pair = Readonly<Record<Use, CryptoKey>>

/** A key made of a secret, which locks and unlocks others and does nothing else. */
export type Kek = CryptoKey

const encoder = new TextEncoder()
const locks: readonly KeyUsage[] = ['wrapKey', 'unwrapKey']

/** Makes a key of a passphrase as typed. */
export const kekOfPassphrase = async (passphrase: string, { salt, cost }: Pick<PassphraseWrap, 'salt' | 'cost'>, argon2: Argon2): Promise<Kek> => {
  const raw = await argon2({ passphrase: cleanPassphrase(passphrase), salt: fromBase64url(salt), cost })
  const kek = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, locks)
  raw.fill(0)
  return kek
}

/** Makes a key of a recovery code; its 160 bits are random, so that stretching would add nothing. */
export const kekOfCode = async (code: Uint8Array<ArrayBuffer>, salt: string): Promise<Kek> => {
  const root = await crypto.subtle.importKey('raw', code, 'HKDF', false, ['deriveKey'])
  const derivation = { name: 'HKDF', hash: 'SHA-256', salt: fromBase64url(salt), info: encoder.encode('boussole recovery 1') }
  return crypto.subtle.deriveKey(derivation, root, { name: 'AES-GCM', length: 256 }, false, locks)
}

const draw = async (use: 'seal' | 'identify'): Promise<CryptoKey> => {
  const key = await crypto.subtle.generateKey(keyUses[use].algorithm, true, keyUses[use].usages)
  if (!('type' in key)) throw new Error('one key, not two')
  return key
}

/** Draws the keys of a new register. They can be wrapped, so they are dropped once they are, and unwrapped for use. */
export const makePair = async (): Promise<Pair> => ({ seal: await draw('seal'), identify: await draw('identify') })

type Names = Pick<Keyring, 'centre' | 'kid'>

// A wrapped key opens in its own place only: neither as the other key, nor in another register.
const locking = ({ centre, kid }: Names, use: Use, nonce: Uint8Array<ArrayBuffer>): AesGcmParams => ({
  name: 'AES-GCM', iv: nonce, additionalData: canonicalBytes({ centre, kid, use }),
})

/** Locks both keys. */
export const wrapPair = ({ names, kek, random }: { readonly names: Names; readonly kek: Kek; readonly random: Random }, pair: Pair): Promise<readonly WrappedKey[]> =>
  Promise.all(
    (['seal', 'identify'] as const).map(async (use) => {
      const nonce = random(12)
      const ct = await crypto.subtle.wrapKey('raw', pair[use], kek, locking(names, use, nonce))
      return { use, nonce: toBase64url(nonce), ct: toBase64url(new Uint8Array(ct)) }
    }),
  )

type Unwrapping = { readonly names: Names; readonly kek: Kek; readonly extractable: boolean }

const unwrap = async ({ names, kek, extractable }: Unwrapping, { use, nonce, ct }: WrappedKey): Promise<readonly [Use, CryptoKey]> => {
  const { algorithm, usages } = keyUses[use]
  const lock = locking(names, use, fromBase64url(nonce))
  return [use, await crypto.subtle.unwrapKey('raw', fromBase64url(ct), kek, lock, algorithm, extractable, usages)]
}

const isWrongKey = (error: unknown): boolean => error instanceof Error && error.name === 'OperationError'

/** Unlocks both keys; gives nothing when the key is not the right one, or what it locked was changed. */
export const unwrapPair = async (unwrapping: Unwrapping, keys: readonly WrappedKey[]): Promise<Pair | undefined> => {
  try {
    const open = new Map(await Promise.all(keys.map((key) => unwrap(unwrapping, key))))
    const [seal, identify] = [open.get('seal'), open.get('identify')]
    return seal === undefined || identify === undefined ? undefined : { seal, identify }
  } catch (error) {
    if (isWrongKey(error)) return undefined
    throw error
  }
}
