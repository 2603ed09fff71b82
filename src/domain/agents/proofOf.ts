import type { PinProof } from '#domain/agents/words.ts'
import { byStamp } from '#domain/facts/order.ts'
import type { AgentId } from '#domain/ids.ts'
import { activeOfKind } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'

/** What an agent's six digits are checked against: the one set last, on whichever tablet. Nothing for one who has no PIN. */
export const proofOf = (register: Register, agent: AgentId): PinProof | undefined =>
  activeOfKind(register, 'pinSet').filter(({ data }) => data.agent === agent).toSorted(byStamp).at(-1)?.secret
