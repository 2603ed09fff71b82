// The day's key under six digits: Argon2id and HKDF, then the device's own key, so that the wrap alone, copied elsewhere, opens nothing.
import type { PinProof } from '#domain/agents/words.ts'
import type { AgentId } from '#domain/ids.ts'
import { fromBase64url, toBase64url } from '#protocol/base64url.ts'
import { canonicalBytes } from '#protocol/canonical.ts'
import type { Boxed, PinWrap } from '#storage/sessionRow.ts'
import type { Random } from '#storage/seal.ts'

type Bytes = Uint8Array<ArrayBuffer>

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** Draws the device's key: the browser keeps it, and gives it to nobody. */
export const makeDeviceSeal = (): Promise<CryptoKey> => crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])

type Box = { readonly device: CryptoKey; readonly use: string }

const boxing = ({ use }: Box, nonce: Bytes): AesGcmParams => ({ name: 'AES-GCM', iv: nonce, additionalData: canonicalBytes({ use }) })

const boxBytes = async (box: Box, bytes: Bytes, random: Random): Promise<Boxed> => {
  const nonce = random(12)
  const ct = await crypto.subtle.encrypt(boxing(box, nonce), box.device, bytes)
  return { nonce: toBase64url(nonce), ct: toBase64url(new Uint8Array(ct)) }
}

const unboxBytes = async (box: Box, { nonce, ct }: Boxed): Promise<Bytes> =>
  new Uint8Array(await crypto.subtle.decrypt(boxing(box, fromBase64url(nonce)), box.device, fromBase64url(ct)))

/** Seals a text under the device's key, for one use. */
export const boxText = (box: Box, text: string, random: Random): Promise<Boxed> => boxBytes(box, encoder.encode(text), random)

/** Opens it; throws when it is not of this device, of this use, or was changed. */
export const unboxText = async (box: Box, boxed: Boxed): Promise<string> => decoder.decode(await unboxBytes(box, boxed))

const kekOfProof = async (derived: Bytes, salt: string): Promise<CryptoKey> => {
  const root = await crypto.subtle.importKey('raw', derived, 'HKDF', false, ['deriveKey'])
  const derivation = { name: 'HKDF', hash: 'SHA-256', salt: fromBase64url(salt), info: encoder.encode('boussole pin 1') }
  return crypto.subtle.deriveKey(derivation, root, { name: 'AES-GCM', length: 256 }, false, ['wrapKey', 'unwrapKey'])
}

const boxOf = (agent: AgentId): string => `pin ${agent}`

const locking = (agent: AgentId, nonce: Bytes): AesGcmParams => ({ name: 'AES-GCM', iv: nonce, additionalData: canonicalBytes({ agent }) })

type Locking = { readonly device: CryptoKey; readonly day: CryptoKey; readonly random: Random }

/** Locks the day's key under an agent's PIN, of which the register holds the proof, and under the device's key. */
export const wrapForPin = async ({ device, day, random }: Locking, agent: AgentId, { salt, cost, key }: PinProof): Promise<PinWrap> => {
  const nonce = random(12)
  const inner = await crypto.subtle.wrapKey('raw', day, await kekOfProof(fromBase64url(key), salt), locking(agent, nonce))
  const boxed = await boxBytes({ device, use: boxOf(agent) }, Uint8Array.from([...nonce, ...new Uint8Array(inner)]), random)
  return { agent, salt, cost, ...boxed }
}

/** The day's key, out of what Argon2id made of six digits; nothing when they are not the right ones. */
export const openByPin = async (device: CryptoKey, wrap: PinWrap, derived: Bytes): Promise<CryptoKey | undefined> => {
  try {
    const inner = await unboxBytes({ device, use: boxOf(wrap.agent) }, wrap)
    const kek = await kekOfProof(derived, wrap.salt)
    const lock = locking(wrap.agent, inner.slice(0, 12))
    return await crypto.subtle.unwrapKey('raw', inner.slice(12), kek, lock, { name: 'AES-GCM' }, true, ['wrapKey', 'unwrapKey'])
  } catch (error) {
    if (error instanceof Error && error.name === 'OperationError') return undefined
    throw error
  }
}
