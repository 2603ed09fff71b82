import { ok, refuse } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import { agentsOf } from '#domain/agents/agents.ts'
import type { Role } from '#domain/agents/words.ts'
import type { AgentId } from '#domain/ids.ts'
import type { Register } from '#domain/register/register.ts'
import { foldGlued } from '#search/fold.ts'
import type { Decide } from '#desk/ports.ts'
import type { Refusal } from '#desk/refusal.ts'
import { longestText } from '#desk/when.ts'

/** Reads the name of an agent: refuses none, one over 200 characters, and one under which another stands at the desk. */
export const agentNamed = (register: Register, { agent, name }: { readonly agent: AgentId; readonly name: string }): Result<string, Refusal> => {
  const clean = name.trim()
  if (clean === '') return refuse({ code: 'nameMissing' })
  if (clean.length > longestText) return refuse({ code: 'textTooLong' })
  const others = [...agentsOf(register).values()].filter((other) => other.agent !== agent && !other.retired)
  return others.some((other) => foldGlued(other.name) === foldGlued(clean)) ? refuse({ code: 'nameTaken' }) : ok(clean)
}

type Wish = {
  /** Drawn before the gesture, so that a double tap adds one. */
  readonly agent: AgentId
  readonly name: string
  readonly role: Role
}

/** Someone joins those who stand at the desk. Refuses no name, one that is too long, and one that is taken. */
export const addAgent = ({ agent, name, role }: Wish): Decide => (register) => {
  if (agentsOf(register).has(agent)) return refuse({ code: 'justRecorded' })
  const clean = agentNamed(register, { agent, name })
  return clean.ok ? ok([{ kind: 'agentAdded', data: { agent }, secret: { name: clean.value, role } }]) : clean
}
