// A fact as it lies in the log and travels: clear part and sealed part (design.md, "Facts").
import type { Envelope } from '#domain/facts/envelope.ts'
import { canonicalBytes } from '#protocol/canonical.ts'

/** AES-256-GCM: which key, 96 random bits, ciphertext with its tag; base64url. */
export type Sealed = { readonly kid: string; readonly nonce: string; readonly ct: string }

/** Fields of a newer version may stand beside these: they are kept and relayed as they are. */
export type StoredFact = Envelope & {
  readonly kind: string
  readonly data: { readonly [word: string]: unknown }
  readonly sealed?: Sealed
}

/** The clear part of a fact in its one canonical form: a name sealed over it opens on no other fact. */
export const clearPart = (fact: StoredFact): Uint8Array<ArrayBuffer> => canonicalBytes({ ...fact, sealed: undefined, sig: undefined })

/** design.md, "Facts": at most 16 kB. */
const largest = 16_384

const encoder = new TextEncoder()

/** Says whether a fact is within the 16 kB that the endpoint takes. */
export const fits = (fact: StoredFact): boolean => {
  const text = JSON.stringify(fact)
  // No character takes more than three bytes of UTF-8 a UTF-16 unit: most facts need no encoding to know.
  return text.length * 3 <= largest || encoder.encode(text).length <= largest
}
