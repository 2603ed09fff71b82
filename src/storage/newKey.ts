// A new key of the register and everything that carries it: its name, one wrap a tablet, its locks (decisions/0014).
import type { KeyGift } from '#domain/facts/keyWords.ts'
import type { Reached } from '#domain/keys/keyStanding.ts'
import { fromBase64url, toBase64url } from '#protocol/base64url.ts'
import type { Keyring } from '#protocol/keyring.ts'
import { lockByCode, lockByPassphrase } from '#storage/keyring.ts'
import type { Locksmith } from '#storage/keyring.ts'
import { kidOf, wrapFor } from '#storage/keyWrap.ts'
import { keyUses } from '#storage/keyUses.ts'
import type { Pair } from '#storage/keyWraps.ts'
import { lockable } from '#storage/renewKeyring.ts'
import { writeRecoveryCode } from '#storage/recoveryCode.ts'
import { keyNamed } from '#storage/seal.ts'
import type { Keys } from '#storage/seal.ts'

/** To whom: by which key of their own, under which key of the register. */
export type Recipient = Pick<Reached['data'], 'device' | 'key' | 'kid'>

export type Making = {
  readonly keys: Keys
  readonly centre: Keyring['centre']
  /** The keys that the passphrase opened, which can be locked anew. */
  readonly pair: Pair
  readonly passphrase: string
  readonly recipients: readonly Recipient[]
  readonly smith: Locksmith
}

/** `sealing`: the register's keys once the new one seals. */
export type NewKey = { readonly sealing: Keys; readonly gift: KeyGift; readonly keyring: Keyring; readonly recoveryCode: string }

const ephemeral = async (): Promise<{ readonly own: CryptoKey; readonly epk: string }> => {
  const { privateKey, publicKey } = await crypto.subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, false, ['deriveBits'])
  return { own: privateKey, epk: toBase64url(new Uint8Array(await crypto.subtle.exportKey('raw', publicKey))) }
}

const wrapsOf = async (raw: Uint8Array<ArrayBuffer>, kid: string, { keys, centre, recipients, smith: { random } }: Making): Promise<Pick<KeyGift, 'epk' | 'wraps'>> => {
  const { own, epk } = await ephemeral()
  const wraps = await Promise.all(
    recipients.map(({ device, key: theirs, kid: name }) => {
      const under = keyNamed(keys, name)
      if (under === undefined) throw new Error('a tablet reached under a key that is not at hand')
      return wrapFor({ centre, kid, epk, device }, { raw, own, theirs, under: { kid: name, key: under }, random })
    }),
  )
  return { epk, wraps }
}

/** Draws a key and locks it: for each tablet, by the passphrase, by a new code to print. Nothing is written yet. */
export const makeNewKey = async (making: Making): Promise<NewKey> => {
  const { keys, centre, pair, passphrase, smith } = making
  const raw = smith.random(32)
  const kid = await kidOf(raw)
  const names = { centre, kid }
  const lockedPair = { ...pair, seal: await lockable(toBase64url(raw)) }
  const code = smith.random(20)
  const recovery = await lockByCode(names, lockedPair, { code, random: smith.random })
  const gift = { ...(await wrapsOf(raw, kid, making)), recovery }
  const keyring = { ...names, wraps: [await lockByPassphrase(names, lockedPair, { passphrase, smith }), recovery] }
  const seal = await crypto.subtle.importKey('raw', fromBase64url(toBase64url(raw)), keyUses.seal.algorithm, false, keyUses.seal.usages)
  raw.fill(0)
  return { sealing: { ...keys, kid, seal, older: new Map(keys.older).set(keys.kid, keys.seal) }, gift, keyring, recoveryCode: writeRecoveryCode(code) }
}
