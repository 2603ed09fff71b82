// Names never touch the disk: each sealed part is bound to the clear part of its own fact (decisions/0004).
import { fromBase64url, toBase64url } from '#protocol/base64url.ts'
import type { Opened } from '#protocol/parseFact.ts'
import { clearPart } from '#protocol/storedFact.ts'
import type { StoredFact } from '#protocol/storedFact.ts'
import type { DayKey } from '#storage/sessionRow.ts'

/**
 * The keys of an open register; none of them can leave the browser's key store. What is new is sealed with `seal`, under `kid`; `older`: the
 * others that facts here were sealed with (decisions/0014); `day`: what a PIN opens until closing time, nothing for the demonstration.
 */
export type Keys = { readonly kid: string; readonly seal: CryptoKey; readonly identify: CryptoKey; readonly older: ReadonlyMap<string, CryptoKey>; readonly day?: DayKey }

/** The sealing key of a name; nothing for one that is not at hand. */
export const keyNamed = ({ kid, seal, older }: Keys, name: string): CryptoKey | undefined => (name === kid ? seal : older.get(name))

export type Random = (count: number) => Uint8Array<ArrayBuffer>

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { fatal: true })

const parameters = (fact: StoredFact, nonce: Uint8Array<ArrayBuffer>): AesGcmParams => ({
  name: 'AES-GCM', iv: nonce, additionalData: clearPart(fact),
})

/** Seals what a fact says of a person, under 96 random bits, onto that fact alone. */
export const seal = async (keys: Keys, fact: StoredFact, { secret, random }: { readonly secret: object; readonly random: Random }): Promise<StoredFact> => {
  const nonce = random(12)
  const ct = await crypto.subtle.encrypt(parameters(fact, nonce), keys.seal, encoder.encode(JSON.stringify(secret)))
  return { ...fact, sealed: { kid: keys.kid, nonce: toBase64url(nonce), ct: toBase64url(new Uint8Array(ct)) } }
}

/** Opens a sealed part; `unread` when the key is another, or one bit of the fact changed. */
export const unseal = async (keys: Keys, fact: StoredFact): Promise<Opened> => {
  if (fact.sealed === undefined) return 'none'
  const key = keyNamed(keys, fact.sealed.kid)
  if (key === undefined) return 'unread'
  try {
    const { nonce, ct } = fact.sealed
    const bytes = await crypto.subtle.decrypt(parameters(fact, fromBase64url(nonce)), key, fromBase64url(ct))
    return { secret: JSON.parse(decoder.decode(bytes)) }
  } catch {
    return 'unread'
  }
}
