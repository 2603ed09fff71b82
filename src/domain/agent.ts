import type { AgentId } from '#domain/ids.ts'
import { activeOfKind } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'

/** The name of an agent, as the last fact about them gives it; nothing for one who is not known here. */
export const agentName = (register: Register, agent: AgentId): string | undefined =>
  activeOfKind(register, 'agentAdded').findLast(({ data }) => data.agent === agent)?.secret?.name
