// Keys of centres and tablets, made once: which key signs changes no schedule.
import { at } from '#kernel/at.ts'
import { toBase64url } from '#protocol/base64url.ts'
import { signedPart } from '#protocol/signedPart.ts'
import type { SignedFact } from '#protocol/signedPart.ts'
import type { StoredFact } from '#protocol/storedFact.ts'

const curve = { name: 'ECDSA', namedCurve: 'P-256' } as const

export type KeyPair = {
  /** Raw point, base64url. */
  readonly key: string
  readonly sign: (bytes: Uint8Array<ArrayBuffer>) => Promise<string>
}

const makePair = async (): Promise<KeyPair> => {
  const pair = await crypto.subtle.generateKey(curve, false, ['sign', 'verify'])
  return {
    key: toBase64url(new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey))),
    sign: async (bytes) => toBase64url(new Uint8Array(await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, pair.privateKey, bytes))),
  }
}

/** Pairs that a town takes its own from. */
export type Keys = { readonly tablet: (n: number) => KeyPair; readonly centre: (n: number) => KeyPair }

const makeKeys = async (): Promise<Keys> => {
  const pairs = await Promise.all(Array.from({ length: 36 }, makePair))
  return { tablet: (n) => at(pairs, n % 24), centre: (n) => at(pairs, 24 + (n % 12)) }
}

// A pair belongs to the crypto that made it (quickCrypto.ts).
const made = new WeakMap<object, Promise<Keys>>()

export const keysHere = (): Promise<Keys> => {
  const keys = made.get(crypto.subtle) ?? makeKeys()
  made.set(crypto.subtle, keys)
  return keys
}

/** A fact with the signature of its centre. */
export const signedBy = async ({ sign }: KeyPair, fact: StoredFact): Promise<SignedFact> =>
  ({ ...fact, sig: await sign(signedPart(fact)) })
