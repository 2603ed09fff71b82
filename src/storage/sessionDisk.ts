// The session's row is changed in transactions that look first: two windows that try at once are both counted, and one that was
// destroyed stays so (metier.md §8).
import { ok, refuse } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import { delayAfter, mostTries } from '#domain/agents/pinRules.ts'
import type { PinRefusal } from '#desk/session.ts'
import type { LogDoor } from '#storage/logDoor.ts'
import type { Meta } from '#storage/metaRows.ts'
import type { SessionNote, SessionRow } from '#storage/sessionRow.ts'

type Beside = Pick<LogDoor, 'meta'>

/** Reads the session of this tablet; nothing when there is none. */
export const readSession = async ({ meta }: Beside): Promise<SessionRow | undefined> => {
  const row = await meta.get('session')
  return row !== undefined && 'faces' in row ? row : undefined
}

/** Reads what is to be noted. */
export const readNotes = async ({ meta }: Beside): Promise<readonly SessionNote[]> => {
  const row = await meta.get('sessionNotes')
  return row !== undefined && 'notes' in row ? row.notes : []
}

const changeNotes = async (meta: Meta, change: (notes: readonly SessionNote[]) => readonly SessionNote[]): Promise<void> => {
  const notes = change(await readNotes({ meta }))
  await (notes.length === 0 ? meta.delete('sessionNotes') : meta.put({ notes }, 'sessionNotes'))
}

/** Takes notes off that were written as facts. */
export const dropNotes = (db: LogDoor, written: readonly SessionNote[]): Promise<void> => {
  const ids = new Set(written.map(({ id }) => id))
  return db.change((meta) => changeNotes(meta, (notes) => notes.filter(({ id }) => !ids.has(id))))
}

/** Makes the row anew out of what stands there; nothing to write leaves it. Gives what stands there then. */
export const changeSession = (db: LogDoor, change: (found: SessionRow | undefined) => SessionRow | undefined): Promise<SessionRow | undefined> =>
  db.change(async (meta) => {
    const found = await readSession({ meta })
    const next = change(found)
    if (next !== undefined) await meta.put(next, 'session')
    return next ?? found
  })

/** Destroys the session of that id, if it is still there. */
export const destroySession = (db: LogDoor, id: string): Promise<void> =>
  db.change(async (meta) => {
    if ((await readSession({ meta }))?.id === id) await meta.delete('session')
  })

/** `note`: what is written of a try before it is looked at, since it may be a wrong one that nobody survives to tell; its id is the try's. */
export type Trying = { readonly session: string; readonly now: number; readonly note: SessionNote }

/** A try that was counted, the `failed`th in a row unless it is the right one; the next may be looked at from `until` on. */
export type Counted = { readonly row: SessionRow; readonly failed: number; readonly until: number }

const verdict = (row: SessionRow, { session, now, note }: Trying): Result<Counted, PinRefusal> => {
  const ms = Math.max(now, row.seen)
  const { failed, until } = row.tries[note.agent] ?? { failed: 0, until: 0 }
  if (row.id !== session || ms >= row.until || failed >= mostTries) return refuse({ code: 'sessionOver' })
  if (ms < until) return refuse({ code: 'tooSoon', until })
  const next = { failed: failed + 1, until: ms + delayAfter(failed + 1) }
  return ok({ row: { ...row, seen: ms, tries: { ...row.tries, [note.agent]: next } }, ...next })
}

// A try that is repeated because the disk did not answer is one try.
const known = (row: SessionRow, { note }: Trying): Counted => ({ row, ...(row.tries[note.agent] ?? { failed: 1, until: 0 }) })

/**
 * Counts a try on disk, before anybody looks at it. A clock that goes back gives none back. Refuses `tooSoon`; `sessionOver`, and
 * destroys it, past its end or where five tries were made already.
 */
export const countTry = (db: LogDoor, trying: Trying): Promise<Result<Counted, PinRefusal>> =>
  db.change(async (meta) => {
    const [row, notes] = [await readSession({ meta }), await readNotes({ meta })]
    if (row === undefined) return refuse({ code: 'sessionOver' })
    if (notes.some(({ id }) => id === trying.note.id)) return ok(known(row, trying))
    const counted = verdict(row, trying)
    if (counted.ok) {
      await meta.put(counted.value.row, 'session')
      await meta.put({ notes: [...notes, trying.note] }, 'sessionNotes')
    } else if (counted.error.code === 'sessionOver' && row.id === trying.session) await meta.delete('session')
    return counted
  })

/** A try that was wrong; the fifth in a row destroys the session, which `destroyed` notes. */
export const failTry = (db: LogDoor, { session, note }: Trying, destroyed: SessionNote | undefined): Promise<void> =>
  db.change(async (meta) => {
    await changeNotes(meta, (notes) => [...notes.map((one) => (one.id === note.id ? { ...one, sure: true } : one)), ...(destroyed === undefined ? [] : [destroyed])])
    if (destroyed !== undefined && (await readSession({ meta }))?.id === session) await meta.delete('session')
  })

/** `note`: in place of the try's own. */
type Success = { readonly trying: Trying; readonly note: SessionNote }

/** Puts whoever gave the right PIN at the desk: their wrong tries are forgotten, no one else's. Nothing when the session is no more. */
export const seatAgent = (db: LogDoor, { trying, note }: Success): Promise<SessionRow | undefined> =>
  db.change(async (meta) => {
    const [row, tablet] = [await readSession({ meta }), await meta.get('tablet')]
    const { agent } = note
    if (row?.id !== trying.session || tablet === undefined || !('agent' in tablet)) return undefined
    const { [agent]: _, ...tries } = row.tries
    const seated = { ...row, tries, last: agent, locked: false }
    await meta.put(seated, 'session')
    await meta.put({ ...tablet, agent }, 'tablet')
    await changeNotes(meta, (notes) => [...notes.filter(({ id }) => id !== trying.note.id && id !== note.id), note])
    return seated
  })
