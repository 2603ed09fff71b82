// The only gate through which an opaque id enters the house (style.md, rule 5).
import type { Brand } from '#kernel/brand.ts'

export type CentreId = Brand<string, 'CentreId'>
export type DeviceId = Brand<string, 'DeviceId'>
/** One life of a tablet's storage: new when it is created, restored or cloned (sync.md). */
export type InstanceId = Brand<string, 'InstanceId'>
export type AgentId = Brand<string, 'AgentId'>
export type PersonId = Brand<string, 'PersonId'>
export type FactId = Brand<string, 'FactId'>
/** The facts of one tap. */
export type GroupId = Brand<string, 'GroupId'>
/** The people of one household, however many files they have. */
export type HouseholdId = Brand<string, 'HouseholdId'>
/** The facts of one import. */
export type BatchId = Brand<string, 'BatchId'>

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Says whether the text is a lower-case UUID. */
export const isUuid = (text: unknown): text is string => typeof text === 'string' && uuid.test(text)

const gate = <Id extends string>(text: string): Id => {
  if (!isUuid(text)) throw new Error('not an id')
  return text as Id
}

/** These gates take a lower-case UUID and throw on anything else: an id that is no UUID is a bug, never an input. */
export const centreId = (text: string): CentreId => gate(text)
export const deviceId = (text: string): DeviceId => gate(text)
export const instanceId = (text: string): InstanceId => gate(text)
export const agentId = (text: string): AgentId => gate(text)
export const personId = (text: string): PersonId => gate(text)
export const factId = (text: string): FactId => gate(text)
export const groupId = (text: string): GroupId => gate(text)
export const householdId = (text: string): HouseholdId => gate(text)
export const batchId = (text: string): BatchId => gate(text)

/**
 * Writes 16 bytes as a UUID of the given version: 7 (`ms` in front, RFC 9562) for an act made now,
 * 8 for an imported row whose bytes come from an HMAC (sync.md, "Envelope"). Refuses fewer than 16 bytes.
 */
export const uuidOf = (bytes: Uint8Array, version: 7 | 8, ms?: number): string => {
  if (bytes.length < 16) throw new Error('a UUID takes 16 bytes')
  const own = bytes.slice(0, 16)
  if (ms !== undefined) for (let i = 0, left = ms; i < 6; i++, left = Math.floor(left / 256)) own[5 - i] = left % 256
  const marked = own.map((byte, i) => (i === 6 ? (version << 4) | (byte & 15) : i === 8 ? 128 | (byte & 63) : byte))
  const hex = Array.from(marked, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
