// ECDSA P-256 with SHA-256, as WebCrypto writes it: raw points of 65 bytes, signatures of 64, base64url.
import type { webcrypto } from 'node:crypto'
import { fromBase64url } from '#protocol/base64url.ts'
import type { SignedFact } from '#protocol/signedPart.ts'
import type { StoredFact } from '#protocol/storedFact.ts'

/** A public key that signatures can be checked with. */
export type PublicKey = webcrypto.CryptoKey

/** Reads a raw point; nothing when it does not lie on the curve. */
export const publicKey = async (raw: string): Promise<PublicKey | undefined> => {
  try {
    return await crypto.subtle.importKey('raw', fromBase64url(raw), { name: 'ECDSA', namedCurve: 'P-256' }, false, ['verify'])
  } catch {
    return undefined
  }
}

type Signed = { readonly key: PublicKey | undefined; readonly sig: string; readonly bytes: Uint8Array<ArrayBuffer> }

/** Says whether that key signed these bytes; no key, no signature. */
export const verifies = async ({ key, sig, bytes }: Signed): Promise<boolean> =>
  key !== undefined && crypto.subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, key, fromBase64url(sig), bytes)

/** Says whether a fact has the form of one that the centre signed; who signed it is another question. */
export const isSigned = (fact: StoredFact): fact is SignedFact => 'sig' in fact && typeof fact.sig === 'string' && /^[\w-]{86}$/.test(fact.sig)
