import { agentsOf } from '#domain/agents/agents.ts'
import type { AgentId, DeviceId } from '#domain/ids.ts'
import { byStamp } from '#domain/facts/order.ts'
import { activeOfKind } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'

/** The name of an agent, as the last fact about them gives it; nothing for one who is not known here. */
export const agentName = (register: Register, agent: AgentId): string | undefined =>
  agentsOf(register).get(agent)?.name || undefined

/** The name of whoever was named at a tablet last; of the last agent of all where it named none. Nothing in a register without agents. */
export const agentAt = (register: Register, dev: DeviceId | undefined): string | undefined => {
  const agents = activeOfKind(register, 'agentAdded').toSorted(byStamp)
  return (agents.findLast((fact) => fact.dev === dev) ?? agents.at(-1))?.secret?.name
}
