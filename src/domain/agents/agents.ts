import type { Role } from '#domain/agents/words.ts'
import { byStamp } from '#domain/facts/order.ts'
import type { AgentId } from '#domain/ids.ts'
import { activeOfKind } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'

export type Agent = { readonly agent: AgentId; readonly name: string; readonly role: Role; readonly retired: boolean; readonly hasPin: boolean }

const read = new WeakMap<Register, ReadonlyMap<AgentId, Agent>>()

const newcomer = (agent: AgentId, { name = '', role = 'manager' }: { readonly name?: string; readonly role?: Role } = {}): Agent =>
  ({ agent, name, role, retired: false, hasPin: false })

const readAgents = (register: Register): ReadonlyMap<AgentId, Agent> => {
  const agents = new Map<AgentId, Agent>()
  const change = (agent: AgentId, next: Partial<Agent>): void => {
    const known = agents.get(agent)
    if (known !== undefined) agents.set(agent, { ...known, ...next })
  }
  for (const { data, secret } of activeOfKind(register, 'agentAdded').toSorted(byStamp))
    agents.set(data.agent, newcomer(data.agent, secret))
  for (const { data, secret } of activeOfKind(register, 'agentChanged').toSorted(byStamp)) change(data.agent, secret ?? {})
  for (const { data } of activeOfKind(register, 'pinSet')) change(data.agent, { hasPin: true })
  for (const { data } of activeOfKind(register, 'agentRetired')) change(data.agent, { retired: true })
  return agents
}

/** Everyone who ever stood at the desk, by id. Who was written down before there were roles is a manager (metier.md §9). */
export const agentsOf = (register: Register): ReadonlyMap<AgentId, Agent> => {
  const known = read.get(register) ?? readAgents(register)
  read.set(register, known)
  return known
}

/** The role of an agent; one whom this register does not know, or who is retired, has the least. Who founds a register, where nobody is known yet, is a manager. */
export const roleOf = (register: Register, agent: AgentId): Role => {
  const agents = agentsOf(register)
  if (agents.size === 0) return 'manager'
  const known = agents.get(agent)
  return known === undefined || known.retired ? 'desk' : known.role
}
