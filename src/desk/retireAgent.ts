import { ok, refuse } from '#kernel/result.ts'
import { agentsOf, holdsTablet, leavesNoManager } from '#domain/agents/agents.ts'
import type { AgentId } from '#domain/ids.ts'
import type { Decide } from '#desk/ports.ts'

/**
 * Someone stands at the desk no more: their six digits open nothing, and what they wrote stays theirs. Refuses someone who does not stand
 * there, the last who manages and can come in, and, before anyone has six digits, someone whose tablet opens for them alone.
 */
export const retireAgent = ({ agent }: { readonly agent: AgentId }): Decide => (register) => {
  const known = agentsOf(register).get(agent)
  if (known === undefined || known.retired) return refuse({ code: 'agentUnknown' })
  if (leavesNoManager(register, agent, { retired: true })) return refuse({ code: 'lastManager' })
  if (holdsTablet(register, agent)) return refuse({ code: 'managerFirst' })
  return ok([{ kind: 'agentRetired', data: { agent }, secret: {} }])
}
