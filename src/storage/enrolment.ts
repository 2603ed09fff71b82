// The keys of an enrolment (sync.md, "Encryption"): two tablets agree by ECDH through an endpoint that sees public keys only. The
// digits come from the secret itself, so that an endpoint that swaps a key cannot look for one that gives the same digits.
import { fromBase64url, toBase64url } from '#protocol/base64url.ts'
import { canonicalBytes } from '#protocol/canonical.ts'
import type { Random } from '#storage/seal.ts'
import type { Agreed, Enrolment, Encounter } from '#sync/ports.ts'

const curve = { name: 'ECDH', namedCurve: 'P-256' } as const
const encoder = new TextEncoder()
const decoder = new TextDecoder()

const derivation = (encounter: Encounter, use: string): HkdfParams => ({
  name: 'HKDF', hash: 'SHA-256', salt: canonicalBytes(encounter), info: encoder.encode(`boussole enrolment 1 ${use}`),
})

const digitsOf = async (root: CryptoKey, encounter: Encounter): Promise<string> => {
  const bits = await crypto.subtle.deriveBits(derivation(encounter, 'digits'), root, 64)
  return String(new DataView(bits).getBigUint64(0) % 1_000_000n).padStart(6, '0')
}

const openWith = async (key: CryptoKey, { nonce, ct }: { readonly nonce: string; readonly ct: string }): Promise<string | undefined> => {
  try {
    return decoder.decode(await crypto.subtle.decrypt({ name: 'AES-GCM', iv: fromBase64url(nonce) }, key, fromBase64url(ct)))
  } catch {
    return undefined
  }
}

const agreeOn = async (own: CryptoKey, theirs: string, { encounter, random }: { readonly encounter: Encounter; readonly random: Random }): Promise<Agreed> => {
  const other = await crypto.subtle.importKey('raw', fromBase64url(theirs), curve, false, [])
  const shared = await crypto.subtle.deriveBits({ name: 'ECDH', public: other }, own, 256)
  const root = await crypto.subtle.importKey('raw', shared, 'HKDF', false, ['deriveKey', 'deriveBits'])
  const key = await crypto.subtle.deriveKey(derivation(encounter, 'parcel'), root, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
  return {
    digits: await digitsOf(root, encounter),
    lock: async (text) => {
      const nonce = random(12)
      const ct = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce }, key, encoder.encode(text))
      return { nonce: toBase64url(nonce), ct: toBase64url(new Uint8Array(ct)) }
    },
    open: (parcel) => openWith(key, parcel),
  }
}

/** The keys of enrolments, on the browser's own cryptography. */
export const createEnrolment = (random: Random): Enrolment => ({
  begin: async () => {
    const { privateKey, publicKey } = await crypto.subtle.generateKey(curve, false, ['deriveBits'])
    return {
      key: toBase64url(new Uint8Array(await crypto.subtle.exportKey('raw', publicKey))),
      agree: (theirs, encounter) => agreeOn(privateKey, theirs, { encounter, random }),
    }
  },
  fingerprint: async (key) => toBase64url(new Uint8Array(await crypto.subtle.digest('SHA-256', fromBase64url(key)))),
  newCode: () => toBase64url(random(16)),
  pause: (ms) => new Promise((resolve) => { setTimeout(resolve, ms) }),
})
