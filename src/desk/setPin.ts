import { ok, refuse } from '#kernel/result.ts'
import { agentsOf } from '#domain/agents/agents.ts'
import type { PinProof } from '#domain/agents/words.ts'
import type { AgentId } from '#domain/ids.ts'
import type { Decide } from '#desk/ports.ts'

/**
 * The six digits of an agent, as `AgentDoor.prove` made them into a proof: their own, or anyone's for a manager (the gate below
 * every gesture says so). Refuses someone who does not stand at the desk; and one who does not manage, before a manager has a PIN:
 * from the first one on a PIN is asked for, and nobody could manage any more.
 */
export const setPin = ({ agent, proof }: { readonly agent: AgentId; readonly proof: PinProof }): Decide => (register) => {
  const standing = [...agentsOf(register).values()].filter(({ retired }) => !retired)
  const known = standing.find((one) => one.agent === agent)
  if (known === undefined) return refuse({ code: 'agentUnknown' })
  const manages = known.role === 'manager' || standing.some(({ role, hasPin }) => role === 'manager' && hasPin)
  return manages ? ok([{ kind: 'pinSet', data: { agent }, secret: proof }]) : refuse({ code: 'managerFirst' })
}
