import { refuse } from '#kernel/result.ts'
import { mayRecord } from '#domain/agents/mayRecord.ts'
import { momentAt } from '#domain/time.ts'
import type { Decide, OpenRegister } from '#desk/ports.ts'
import type { Recorded } from '#desk/record.ts'

/**
 * Looks, decides and writes an erasure under the centre's signature, which every tablet and the endpoint obey (sync.md, "Erasure and
 * retention"). Refuses what the agent's role does not allow, as `record` does. One batch is on disk whole or not at all; a longer list is several
 * batches, and whoever is left stands in the list still.
 */
export const recordErasure = async ({ journal, erase }: Pick<OpenRegister, 'journal' | 'erase'>, decide: Decide): Promise<Recorded> => {
  const caughtUp = await journal.catchUp()
  if (!caughtUp.ok) return caughtUp
  const agent = journal.agent()
  const decided = decide(journal.register(), momentAt(journal.clock()), agent)
  if (!decided.ok) return decided
  return mayRecord(journal.register(), agent, decided.value) ? erase(decided.value) : refuse({ code: 'notAllowed' })
}
