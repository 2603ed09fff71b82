// P-256 keys that sign: a tablet's own, which stays in the browser's key store, and the centre's, which lies sealed in the
// register (sync.md, "Devices").
import { fromBase64url, toBase64url } from '#protocol/base64url.ts'
import { signedPart } from '#protocol/signedPart.ts'
import type { StoredFact } from '#protocol/storedFact.ts'

const curve = { name: 'ECDSA', namedCurve: 'P-256' } as const
const scheme = { name: 'ECDSA', hash: 'SHA-256' } as const

const makePair = async (extractable: boolean): Promise<{ readonly signing: CryptoKey; readonly key: string }> => {
  const { privateKey, publicKey } = await crypto.subtle.generateKey(curve, extractable, ['sign'])
  return { signing: privateKey, key: toBase64url(new Uint8Array(await crypto.subtle.exportKey('raw', publicKey))) }
}

/** Makes a tablet's key: the half that signs cannot be read, even by us. */
export const makeDeviceKey = (): ReturnType<typeof makePair> => makePair(false)

/** Makes a centre's key: raw public point and PKCS #8, base64url. */
export const makeCentreKey = async (): Promise<{ readonly key: string; readonly privateKey: string }> => {
  const { signing, key } = await makePair(true)
  return { key, privateKey: toBase64url(new Uint8Array(await crypto.subtle.exportKey('pkcs8', signing))) }
}

/** Signs bytes; base64url of the 64 bytes r ‖ s. */
export const signBytes = async (key: CryptoKey, bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
  toBase64url(new Uint8Array(await crypto.subtle.sign(scheme, key, bytes)))

/** Says whether that key (raw point, base64url) signed these bytes; a text that is no key signed nothing. */
export const isSignedBy = async (key: string, sig: string, bytes: Uint8Array<ArrayBuffer>): Promise<boolean> => {
  try {
    const verifier = await crypto.subtle.importKey('raw', fromBase64url(key), curve, false, ['verify'])
    return await crypto.subtle.verify(scheme, verifier, fromBase64url(sig), bytes)
  } catch {
    return false
  }
}

/** Says whether a fact carries the signature of the centre whose public key this is. */
export const isCentreSigned = async (key: string, fact: StoredFact): Promise<boolean> => {
  const sig: unknown = Reflect.get(fact, 'sig')
  return typeof sig === 'string' && isSignedBy(key, sig, signedPart(fact))
}

/** The centre's private key, to sign with. */
export const openCentreKey = (privateKey: string): Promise<CryptoKey> =>
  crypto.subtle.importKey('pkcs8', fromBase64url(privateKey), curve, false, ['sign'])
