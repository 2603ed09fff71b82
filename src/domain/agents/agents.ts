import type { Role } from '#domain/agents/words.ts'
import type { FactOf } from '#domain/facts/fact.ts'
import { byStamp } from '#domain/facts/order.ts'
import type { AgentId } from '#domain/ids.ts'
import { activeOfKind } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'

export type Agent = { readonly agent: AgentId; readonly name: string; readonly role: Role; readonly retired: boolean; readonly hasPin: boolean }

const read = new WeakMap<Register, ReadonlyMap<AgentId, Agent>>()

type Agents = ReadonlyMap<AgentId, Agent>

// 0: no manager stands. 1: one does, without six digits where others have some. 2: one does, and can come in.
const reach = (agents: Agents): number => {
  const standing = [...agents.values()].filter(({ retired }) => !retired)
  const managers = standing.filter(({ role }) => role === 'manager')
  if (managers.length === 0) return 0
  return managers.some(({ hasPin }) => hasPin) || !standing.some(({ hasPin }) => hasPin) ? 2 : 1
}

const changed = (agents: Agents, agent: AgentId, next: Partial<Agent> | undefined): Agents => {
  const known = agents.get(agent)
  return known === undefined ? agents : new Map(agents).set(agent, { ...known, ...next })
}

// Two managers may retire each other on two tablets: the later of the two has no effect, so that one always stands.
const changedSafely = (agents: Agents, fact: FactOf<'agentChanged'> | FactOf<'agentRetired'>): Agents => {
  const next = changed(agents, fact.data.agent, fact.kind === 'agentRetired' ? { retired: true } : fact.secret)
  return reach(next) < reach(agents) ? agents : next
}

const readAgents = (register: Register): Agents => {
  const added = activeOfKind(register, 'agentAdded').toSorted(byStamp)
  const pins = activeOfKind(register, 'pinSet')
  const changes = [...activeOfKind(register, 'agentChanged'), ...activeOfKind(register, 'agentRetired')].toSorted(byStamp)
  const met = new Map(added.map(({ data: { agent }, secret }): [AgentId, Agent] =>
    [agent, { agent, name: '', role: 'manager', retired: false, hasPin: false, ...secret }]))
  return changes.reduce(changedSafely, pins.reduce<Agents>((agents, { data }) => changed(agents, data.agent, { hasPin: true }), met))
}

/** Everyone who ever stood at the desk, by id. Whoever was written down before there were roles is a manager (metier.md §9). */
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

/** Says whether a change of an agent would leave nobody who manages, or nobody among them who has six digits where others have some. */
export const leavesNoManager = (register: Register, agent: AgentId, next: Pick<Agent, 'role'> | Pick<Agent, 'retired'>): boolean => {
  const agents = agentsOf(register)
  return reach(changed(agents, agent, next)) < reach(agents)
}
