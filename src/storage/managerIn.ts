import { compare } from '#kernel/compare.ts'
import { agentsOf } from '#domain/agents/agents.ts'
import { deviceId } from '#domain/ids.ts'
import type { AgentId } from '#domain/ids.ts'
import { fold } from '#domain/register/fold.ts'
import { emptyRegister } from '#domain/register/register.ts'
import { isUnderstood, readFact } from '#protocol/parseFact.ts'
import type { StoredFact } from '#protocol/storedFact.ts'
import { rotationsIn, withKeysOf } from '#storage/keysInLog.ts'
import { unseal } from '#storage/seal.ts'
import type { Keys } from '#storage/seal.ts'

// What is read from a file was passed to no tablet: the key that opened it gives the others.
const nobodysTablet = deviceId('00000000-0000-0000-0000-000000000000')

const about: ReadonlySet<string> = new Set(['agentAdded', 'agentChanged', 'agentRetired', 'pinSet'])

/** Of those who manage a register, the one who wrote last: in whose name it goes on where it is restored. Nothing where it names none. */
export const managerIn = async (facts: readonly StoredFact[], secret: Keys): Promise<AgentId | undefined> => {
  const keys = await withKeysOf(rotationsIn(facts), secret, { dev: nobodysTablet, agreeing: undefined })
  const told = facts.filter((fact) => about.has(fact.kind) && isUnderstood(fact))
  const read = await Promise.all(told.map(async (fact) => readFact(fact, await unseal(keys, fact))))
  const agents = agentsOf(fold(emptyRegister(), read))
  const managers = [...agents.values()].filter(({ role, retired }) => role === 'manager' && !retired).map(({ agent }) => agent)
  const lastOf = (agent: AgentId): string => facts.reduce((latest, fact) => (fact.agent === agent && fact.hlc > latest ? fact.hlc : latest), '')
  const byLast = managers.map((agent) => ({ agent, last: lastOf(agent) })).sort((a, b) => compare(b.last, a.last))
  return byLast[0]?.agent
}
