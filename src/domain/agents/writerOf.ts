import { agentId } from '#domain/ids.ts'
import type { AgentId } from '#domain/ids.ts'
import type { Kind } from '#domain/facts/kinds.ts'

/** Whom the clear part of an access names: nobody. */
export const nobody: AgentId = agentId('00000000-0000-0000-0000-000000000000')

/** Whom the clear part of an act names: whoever wrote it, but for an access, whose who and whom are sealed alone (design.md, "Facts"). */
export const writerOf = (kind: Kind, agent: AgentId): AgentId => (kind === 'accessNoted' ? nobody : agent)
