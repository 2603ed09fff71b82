// A new key on its way to one tablet, twice locked: by what the two tablets agree on (ECDH), and by a key of the register that the
// tablet has already, so that a tablet that is found closed opens no more with its own key alone (decisions/0014).
import type { KeyWrap } from '#domain/facts/keyWords.ts'
import type { CentreId, DeviceId } from '#domain/ids.ts'
import { fromBase64url, toBase64url } from '#protocol/base64url.ts'
import { canonicalBytes } from '#protocol/canonical.ts'
import type { Random } from '#storage/seal.ts'

type Bytes = Uint8Array<ArrayBuffer>

const curve = { name: 'ECDH', namedCurve: 'P-256' } as const
const encoder = new TextEncoder()

/** A pair of which no script can read the half that agrees; `receiver`: the public one, raw P-256 point, base64url. */
export const makeAgreeing = async (): Promise<{ readonly agreeing: CryptoKey; readonly receiver: string }> => {
  const { privateKey, publicKey } = await crypto.subtle.generateKey(curve, false, ['deriveBits'])
  return { agreeing: privateKey, receiver: toBase64url(new Uint8Array(await crypto.subtle.exportKey('raw', publicKey))) }
}

const nameLength = 16

/** The name of a new key is drawn from the key itself, so that nobody passes another off under it. */
export const kidOf = async (raw: Bytes): Promise<string> => toBase64url(new Uint8Array(await crypto.subtle.digest('SHA-256', raw))).slice(0, nameLength)

/** Says whether a key is the one of that name; the first key of a register, named by chance, is taken at its word. */
export const isNamed = async (raw: Bytes, kid: string): Promise<boolean> => kid.length !== nameLength || (await kidOf(raw)) === kid

/** Which key goes to whom. */
export type Passing = { readonly centre: CentreId; readonly kid: string; readonly epk: string; readonly device: DeviceId }

const agreedKey = async (own: CryptoKey, theirs: string, passing: Passing): Promise<CryptoKey> => {
  const other = await crypto.subtle.importKey('raw', fromBase64url(theirs), curve, false, [])
  const root = await crypto.subtle.importKey('raw', await crypto.subtle.deriveBits({ name: 'ECDH', public: other }, own, 256), 'HKDF', false, ['deriveKey'])
  const derivation = { name: 'HKDF', hash: 'SHA-256', salt: canonicalBytes(passing), info: encoder.encode('boussole rotation 1') }
  return crypto.subtle.deriveKey(derivation, root, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
}

const bound = (nonce: Bytes, passing: Passing): AesGcmParams => ({ name: 'AES-GCM', iv: nonce, additionalData: canonicalBytes(passing) })

type Sending = { readonly raw: Bytes; readonly own: CryptoKey; readonly theirs: string; readonly under: { readonly kid: string; readonly key: CryptoKey }; readonly random: Random }

/** Locks a key for one tablet. One nonce serves both locks: their keys are different. */
export const wrapFor = async (passing: Passing, { raw, own, theirs, under, random }: Sending): Promise<KeyWrap> => {
  const nonce = random(12)
  const inner = await crypto.subtle.encrypt(bound(nonce, passing), await agreedKey(own, theirs, passing), raw)
  const ct = await crypto.subtle.encrypt(bound(nonce, passing), under.key, inner)
  return { device: passing.device, under: under.kid, nonce: toBase64url(nonce), ct: toBase64url(new Uint8Array(ct)) }
}

type Receiving = { readonly wrap: KeyWrap; readonly own: CryptoKey; readonly under: CryptoKey }

/** Opens what was locked for this tablet; nothing when it was not, or was changed. */
export const unwrapOwn = async (passing: Passing, { wrap, own, under }: Receiving): Promise<Bytes | undefined> => {
  const params = bound(fromBase64url(wrap.nonce), passing)
  try {
    const inner = await crypto.subtle.decrypt(params, under, fromBase64url(wrap.ct))
    return new Uint8Array(await crypto.subtle.decrypt(params, await agreedKey(own, passing.epk, passing), inner))
  } catch {
    return undefined
  }
}
