import { ok, refuse } from '#kernel/result.ts'
import { agentsOf, leavesNoManager } from '#domain/agents/agents.ts'
import type { AgentId } from '#domain/ids.ts'
import type { Decide } from '#desk/ports.ts'

/** Someone stands at the desk no more: their six digits open nothing, and what they wrote stays theirs. Refuses someone who does not stand there, and the last who manages. */
export const retireAgent = ({ agent }: { readonly agent: AgentId }): Decide => (register) => {
  const known = agentsOf(register).get(agent)
  if (known === undefined || known.retired) return refuse({ code: 'agentUnknown' })
  if (leavesNoManager(register, agent, { retired: true })) return refuse({ code: 'lastManager' })
  return ok([{ kind: 'agentRetired', data: { agent }, secret: {} }])
}
