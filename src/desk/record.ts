// A gesture, once and for all: look, decide and write are one step (design.md; decisions/0003).
import { refuse } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import type { Fact } from '#domain/facts/fact.ts'
import { isRetired } from '#domain/agents/agents.ts'
import { mayRecord } from '#domain/agents/mayRecord.ts'
import { momentAt } from '#domain/time.ts'
import type { Decide, Journal, JournalFailure } from '#desk/ports.ts'
import type { Refusal } from '#desk/refusal.ts'

export type Recorded = Result<readonly Fact[], Refusal | JournalFailure>
export type Record = (decide: Decide) => Promise<Recorded>

// As far as the tablet can write: a note that does not get through is no reason to say anything else.
const noteRefused = async (journal: Journal): Promise<void> => {
  const { at } = momentAt(journal.clock())
  await journal.commit([{ kind: 'accessNoted', data: {}, secret: { what: 'roleRefused', agent: journal.agent(), at } }])
}

const attempt = async (journal: Journal, decide: Decide): Promise<Recorded> => {
  for (;;) {
    const agent = journal.agent()
    if (isRetired(journal.register(), agent)) return refuse({ code: 'retired' })
    const decided = decide(journal.register(), momentAt(journal.clock()), agent)
    if (!decided.ok) return decided
    if (!mayRecord(journal.register(), agent, decided.value)) {
      await noteRefused(journal)
      return refuse({ code: 'notAllowed' })
    }
    const written = await journal.commit(decided.value)
    if (written.ok) return written
    if (written.error.code !== 'behind') return refuse({ code: written.error.code })
    const caughtUp = await journal.catchUp()
    if (!caughtUp.ok) return caughtUp
  }
}

/**
 * Makes the only way to write an act. Acts of a tab queue up; another tab's act in between makes this one be decided again
 * on what is then known. What the agent's role does not allow is refused and noted, whatever the screen offered (metier.md §9); of someone retired, nothing is written at all. Resolves once the act is on disk, or with the reason why there is none.
 */
export const createRecord = (journal: Journal): Record => {
  let last: Promise<unknown> = Promise.resolve()
  return (decide) => {
    const mine = last.then(() => attempt(journal, decide))
    last = mine.catch(() => undefined)
    return mine
  }
}
