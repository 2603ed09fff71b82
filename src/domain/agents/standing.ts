import { agentsOf } from '#domain/agents/agents.ts'
import { proofOf } from '#domain/agents/proofOf.ts'
import type { PinProof } from '#domain/agents/words.ts'
import type { AgentId } from '#domain/ids.ts'
import type { Register } from '#domain/register/register.ts'

/** Somebody who may stand at the desk by six digits. */
export type Standing = { readonly agent: AgentId; readonly name: string; readonly proof: PinProof }

/** Those who have a PIN and were not retired, in the order in which they were written down. */
export const standingIn = (register: Register): readonly Standing[] =>
  [...agentsOf(register).values()].filter(({ retired }) => !retired).flatMap(({ agent, name }) => {
    const proof = proofOf(register, agent)
    return proof === undefined ? [] : [{ agent, name, proof }]
  })

/** One or two letters for a name: of its first word and its last. */
export const initialsOf = (name: string): string => {
  const words = name.trim().split(/[\s-]+/)
  const ends = [...words.slice(0, 1), ...words.slice(1).slice(-1)]
  return ends.flatMap((word) => Array.from(word).slice(0, 1)).join('').toUpperCase()
}
