// One try at six digits, at the lock of an open register or of a closed one: counted, then looked at, then judged (metier.md §8).
import { ok, refuse } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import { mostTries } from '#domain/agents/pinRules.ts'
import type { AgentId } from '#domain/ids.ts'
import type { PinRefusal } from '#desk/session.ts'
import type { Chance } from '#storage/foundLog.ts'
import type { LogDoor } from '#storage/logDoor.ts'
import { countTry, failTry, seatAgent } from '#storage/sessionDisk.ts'
import type { Counted, Trying } from '#storage/sessionDisk.ts'
import { noteOf } from '#storage/sessionNotes.ts'
import type { SessionRow } from '#storage/sessionRow.ts'
import { persist } from '#storage/troubles.ts'

/** The disk that counts, and the clock by which it does. */
export type Counter = { readonly db: LogDoor; readonly chance: Chance; readonly note: (code: string) => void; readonly alive: () => boolean }

const onDisk = async <T>({ db, note, alive }: Counter, work: () => Promise<T>): Promise<Result<T, PinRefusal>> => {
  const done = await persist({ db, work, note, alive })
  return done.ok ? done : refuse({ code: 'storage' })
}

/** A try that was counted and may be looked at. */
export type OpenTry = Counted & { readonly trying: Trying }

/** Counts a try of an agent. Refuses as `countTry` does, and `storage` where it could not be counted. */
export const beginTry = async (counter: Counter, session: string, agent: AgentId): Promise<Result<OpenTry, PinRefusal>> => {
  const trying: Trying = { session, now: counter.chance.clock(), note: { ...noteOf(counter.chance, 'pinFailed', agent), sure: false } }
  const counted = await onDisk(counter, () => countTry(counter.db, trying))
  if (!counted.ok) return counted
  return counted.value.ok ? ok({ ...counted.value.value, trying }) : counted.value
}

/** A try that was wrong: says what is left, or destroys the session at the fifth. */
export const loseTry = async (counter: Counter, { trying, failed, until }: OpenTry): Promise<{ readonly ok: false; readonly error: PinRefusal }> => {
  const last = failed >= mostTries
  const destroyed = last ? noteOf(counter.chance, 'sessionDestroyed', trying.note.agent) : undefined
  await onDisk(counter, () => failTry(counter.db, trying, destroyed))
  return refuse(last ? { code: 'sessionOver' } : { code: 'wrongPin', left: mostTries - failed, until })
}

/** A try that was right: its agent stands at the desk. Refuses `sessionOver` where the session was destroyed meanwhile. */
export const winTry = async (counter: Counter, { trying, row }: OpenTry): Promise<Result<SessionRow, PinRefusal>> => {
  const { agent } = trying.note
  const note = noteOf(counter.chance, row.last === agent ? 'deskResumed' : 'agentSwitched', agent)
  const seated = await onDisk(counter, () => seatAgent(counter.db, { trying, note }))
  if (!seated.ok) return seated
  return seated.value === undefined ? refuse({ code: 'sessionOver' }) : ok(seated.value)
}
