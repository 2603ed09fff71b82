import { ok, refuse } from '#kernel/result.ts'
import { agentsOf, leavesNoManager } from '#domain/agents/agents.ts'
import type { Role } from '#domain/agents/words.ts'
import type { AgentId } from '#domain/ids.ts'
import { agentNamed } from '#desk/addAgent.ts'
import type { Decide } from '#desk/ports.ts'

type Wish = { readonly agent: AgentId; readonly name?: string; readonly role?: Role }

/**
 * An agent takes another name or another role. Refuses someone who does not stand at the desk, a name as `addAgent` does, a role
 * that would leave nobody who manages, and a change of nothing.
 */
export const changeAgent = ({ agent, name, role }: Wish): Decide => (register) => {
  const known = agentsOf(register).get(agent)
  if (known === undefined || known.retired) return refuse({ code: 'agentUnknown' })
  const clean = agentNamed(register, { agent, name: name ?? known.name })
  if (!clean.ok) return clean
  const next = { name: clean.value, role: role ?? known.role }
  if (next.name === known.name && next.role === known.role) return refuse({ code: 'justRecorded' })
  if (leavesNoManager(register, agent, next)) return refuse({ code: 'lastManager' })
  const secret = { ...(next.name === known.name ? {} : { name: next.name }), ...(next.role === known.role ? {} : { role: next.role }) }
  return ok([{ kind: 'agentChanged', data: { agent }, secret }])
}
