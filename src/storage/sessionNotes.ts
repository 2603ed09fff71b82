// From what happened at the lock to facts of the register (metier.md §8): each once, even where two windows write them or one is killed.
import { ok, refuse } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import type { AccessWord } from '#domain/agents/words.ts'
import { factId, uuidOf } from '#domain/ids.ts'
import type { AgentId } from '#domain/ids.ts'
import { momentAt } from '#domain/time.ts'
import type { JournalFailure, PlannedFact } from '#desk/ports.ts'
import { envelopPlanned } from '#storage/envelop.ts'
import type { Chance } from '#storage/foundLog.ts'
import { faces, sealAll } from '#storage/journal.ts'
import type { OpenLog } from '#storage/openedLog.ts'
import { dropNotes, readNotes } from '#storage/sessionDisk.ts'
import type { SessionNote } from '#storage/sessionRow.ts'
import { untilWritten } from '#storage/untilWritten.ts'

/** A note of this moment. */
export const noteOf = ({ random, clock }: Chance, what: AccessWord, agent: AgentId): SessionNote => ({
  id: factId(uuidOf(random(16), 7, clock())), ms: clock(), what, agent, sure: true,
})

// How long a look takes at the very most, ms.
const longestLook = 60_000

const draftOf = ({ id, ms, what, agent }: SessionNote): PlannedFact => {
  const { day, at } = momentAt(ms)
  return { kind: 'accessNoted', id, day, data: {}, secret: { what, agent, at } }
}

type Written = Promise<Result<null, JournalFailure | { readonly code: 'behind' }>>

// As rows, not as an import's block: they are few, and of today.
const writeRows = async (log: OpenLog, notes: readonly SessionNote[]): Written => {
  const fresh = notes.filter(({ id }) => !log.register().facts.has(id)).map(draftOf)
  if (fresh.length === 0) return ok(null)
  if (log.closed()) return refuse({ code: 'closed' })
  const after = log.head()
  const { clear, head } = envelopPlanned(fresh, after, { tablet: log.tablet, random: log.random, ms: log.clock(), off: log.off() })
  const stored = await sealAll(clear, log)
  return log.append({ after, head, rows: stored.map((fact) => ({ fact })), segments: [] }, faces(clear))
}

/** Writes what was noted as facts, and takes the notes off. What the tablet cannot keep now waits for the next time. */
export const writeNotes = async (log: OpenLog, now: number): Promise<void> => {
  const due = (await readNotes(log.db)).filter(({ sure, ms }) => sure || Math.abs(now - ms) > longestLook)
  if (due.length === 0) return
  const written = await untilWritten(log, () => writeRows(log, due))
  if (written.ok) await dropNotes(log.db, due)
}
