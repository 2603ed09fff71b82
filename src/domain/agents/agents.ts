import type { Role } from '#domain/agents/words.ts'
import type { FactOf } from '#domain/facts/fact.ts'
import { byStamp } from '#domain/facts/order.ts'
import type { AgentId } from '#domain/ids.ts'
import { activeOfKind } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'

export type Agent = { readonly agent: AgentId; readonly name: string; readonly role: Role; readonly retired: boolean; readonly hasPin: boolean }

const read = new WeakMap<Register, ReadonlyMap<AgentId, Agent>>()

type Agents = ReadonlyMap<AgentId, Agent>

type Added = ReturnType<typeof addedIn>

const addedIn = (register: Register) => activeOfKind(register, 'agentAdded').toSorted(byStamp)

// Whoever founded the register or joined it wrote themselves down: their tablet opens for them by its passphrase, while nobody has six digits.
const isAtOwnTablet = (added: Added, one: AgentId): boolean => added.some(({ agent, data }) => agent === one && data.agent === one)

// 0: no manager stands. 1: one does, and has no way in. 2: one does, and can come in.
const reach = (agents: Agents, added: Added): number => {
  const standing = [...agents.values()].filter(({ retired }) => !retired)
  const managers = standing.filter(({ role }) => role === 'manager')
  if (managers.length === 0) return 0
  const comesIn = standing.some(({ hasPin }) => hasPin) ? managers.some(({ hasPin }) => hasPin) : managers.some(({ agent }) => isAtOwnTablet(added, agent))
  return comesIn ? 2 : 1
}

const changed = (agents: Agents, agent: AgentId, next: Partial<Agent> | undefined): Agents => {
  const known = agents.get(agent)
  return known === undefined ? agents : new Map(agents).set(agent, { ...known, ...next })
}

// Two managers may retire each other on two tablets: the later of the two has no effect, so that one always stands.
const changedSafely = (added: Added) => (agents: Agents, fact: FactOf<'agentChanged'> | FactOf<'agentRetired'>): Agents => {
  const next = changed(agents, fact.data.agent, fact.kind === 'agentRetired' ? { retired: true } : fact.secret)
  return reach(next, added) < reach(agents, added) ? agents : next
}

const readAgents = (register: Register): Agents => {
  const added = addedIn(register)
  const pins = activeOfKind(register, 'pinSet')
  const changes = [...activeOfKind(register, 'agentChanged'), ...activeOfKind(register, 'agentRetired')].toSorted(byStamp)
  const met = new Map(added.map(({ data: { agent }, secret }): [AgentId, Agent] =>
    [agent, { agent, name: '', role: 'manager', retired: false, hasPin: false, ...secret }]))
  return changes.reduce(changedSafely(added), pins.reduce<Agents>((agents, { data }) => changed(agents, data.agent, { hasPin: true }), met))
}

/** Everyone who ever stood at the desk, by id. Whoever was written down before there were roles is a manager (metier.md §9). */
export const agentsOf = (register: Register): ReadonlyMap<AgentId, Agent> => {
  const known = read.get(register) ?? readAgents(register)
  read.set(register, known)
  return known
}

/** Says whether an agent stands at the desk no more, whoever still has them seated. */
export const isRetired = (register: Register, agent: AgentId): boolean => agentsOf(register).get(agent)?.retired === true

/** The role of an agent; one whom this register does not know, or who is retired, has the least. Who founds a register, where nobody is known yet, is a manager. */
export const roleOf = (register: Register, agent: AgentId): Role => {
  const agents = agentsOf(register)
  if (agents.size === 0) return 'manager'
  const known = agents.get(agent)
  return known === undefined || known.retired ? 'desk' : known.role
}

/**
 * Says whether a change of an agent would leave nobody who manages and can come in: by six digits or, while nobody has any, by the
 * passphrase of their own tablet.
 */
export const leavesNoManager = (register: Register, agent: AgentId, next: Pick<Agent, 'role'> | Pick<Agent, 'retired'>): boolean => {
  const [agents, added] = [agentsOf(register), addedIn(register)]
  return reach(changed(agents, agent, next), added) < reach(agents, added)
}

/** Says whether a tablet opens for this agent alone: they founded the register or joined it, and nobody has six digits yet. */
export const holdsTablet = (register: Register, agent: AgentId): boolean =>
  isAtOwnTablet(addedIn(register), agent) && ![...agentsOf(register).values()].some(({ hasPin, retired }) => hasPin && !retired)
