// Another tablet of the same register: what it writes reaches this one's memory under its own name.
import type { Draft } from '#domain/facts/fact.ts'
import { agentId, deviceId } from '#domain/ids.ts'

export const otherDevice = deviceId('d0000000-0000-7000-8000-000000000002')
export const otherAgent = agentId('a9000000-0000-7000-8000-000000000002')

/** A draft as the other tablet, and whoever stands at it, writes it. */
export const elsewhere = (draft: Draft): Draft => {
  const written = { ...draft, dev: otherDevice, agent: otherAgent }
  return written
}
