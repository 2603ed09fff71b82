import { ok, refuse } from '#kernel/result.ts'
import { agentsOf, leavesNoManager } from '#domain/agents/agents.ts'
import type { Agent } from '#domain/agents/agents.ts'
import type { Role } from '#domain/agents/words.ts'
import type { AgentId } from '#domain/ids.ts'
import { agentNamed } from '#desk/addAgent.ts'
import type { Decide } from '#desk/ports.ts'

type Wish = { readonly agent: AgentId; readonly name?: string; readonly role?: Role }

// Only what changes is written, so that two tablets may change one thing each.
const differences = (before: Pick<Agent, 'name' | 'role'>, { name, role }: Pick<Agent, 'name' | 'role'>): { readonly name?: string; readonly role?: Role } => ({
  ...(name === before.name ? {} : { name }), ...(role === before.role ? {} : { role }),
})

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
  const secret = differences(known, next)
  if (Object.keys(secret).length === 0) return refuse({ code: 'justRecorded' })
  return leavesNoManager(register, agent, next) ? refuse({ code: 'lastManager' }) : ok([{ kind: 'agentChanged', data: { agent }, secret }])
}
