// The session of the day beside an open register. Invariants: its row opens only for those who have a PIN and stand here still; once it
// ended, in whatever window, no window holds a key or a name.
import { sessionEnd } from '#domain/agents/sessionEnd.ts'
import { standingIn } from '#domain/agents/standing.ts'
import type { Standing } from '#domain/agents/standing.ts'
import { uuidOf } from '#domain/ids.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import type { Chance } from '#storage/foundLog.ts'
import type { HeldKeyring } from '#storage/heldKeyring.ts'
import type { OpenLog } from '#storage/openedLog.ts'
import { changeSession, destroySession, readSession } from '#storage/sessionDisk.ts'
import { begunRow, goneOnRow, makeLocks } from '#storage/sessionLocks.ts'
import type { Beginning } from '#storage/sessionLocks.ts'
import type { DayKey, SessionLocks, SessionRow } from '#storage/sessionRow.ts'

/**
 * How a register was opened. `fresh`: by its passphrase or its code, which begin the day. `session`: the one that a PIN or another window
 * opened it in. `seated`: somebody is at the desk already.
 */
export type SessionStart = { readonly fresh: boolean; readonly seated: boolean; readonly session?: string }

export type SessionDeps = { readonly log: OpenLog; readonly day: DayKey; readonly chance: Chance; readonly start: SessionStart; readonly keyring: HeldKeyring }

export type SessionState = {
  row: SessionRow | undefined
  /** What the row was made of, as a text. */
  made: string
  seated: boolean
  ended: boolean
  /** The latest hour that the clock showed, ms UTC: it gives nothing back when it goes back. */
  seen: number
  fresh: boolean
  readonly opened: number
  readonly listeners: Set<() => void>
  readonly stops: (() => void)[]
}

/** What the row of a register's agents is made of, as a text. */
const madeOf = (log: OpenLog): string => {
  const { closing } = settingsOf(log.register()).lock
  return JSON.stringify([closing, ...standingIn(log.register()).map(({ agent, name, proof }) => [agent, name, proof.salt])])
}

const laterOf = ({ chance: { clock } }: Pick<SessionDeps, 'chance'>, state: SessionState): number => {
  state.seen = Math.max(clock(), state.seen, state.row?.seen ?? 0)
  return state.seen
}

const isRowOf = (found: unknown, id: string): boolean => typeof found === 'object' && found !== null && 'id' in found && found.id === id

/** Deletes the row of a session at once, before the connection closes behind it. */
export const deleteNow = ({ db, note }: OpenLog, id: string): void => {
  try {
    const meta = db.connection().transaction('meta', 'readwrite', { durability: 'strict' }).objectStore('meta')
    const asked: IDBRequest<unknown> = meta.get('session')
    asked.onsuccess = () => { if (isRowOf(asked.result, id)) meta.delete('session') }
  } catch (error) {
    note(error instanceof Error ? error.name : 'Error')
  }
}

/** Lets go of a register: its keys and names, and every listener. */
export const letGo = (log: OpenLog, state: SessionState): void => {
  state.ended = true
  log.close()
  for (const stop of state.stops) stop()
}

/** The same where the session ended, for those who asked to be told. */
export const shut = (log: OpenLog, state: SessionState): void => {
  if (state.ended) return
  letGo(log, state)
  for (const listener of state.listeners) listener()
}

const beginningOf = ({ log, chance }: SessionDeps, state: SessionState): Beginning => {
  const { closing } = settingsOf(log.register()).lock
  const now = chance.clock()
  const opened = sessionEnd(state.opened, closing) > now ? state.opened : now
  return { id: uuidOf(chance.random(16), 7, now), opened, now, closing, last: log.tablet.agent, fresh: state.fresh, seated: state.seated }
}

const forget = async ({ log }: SessionDeps, state: SessionState): Promise<void> => {
  const id = state.row?.id ?? (state.fresh ? (await readSession(log.db))?.id : undefined)
  Object.assign(state, { row: undefined, made: '', fresh: false, seated: true })
  if (id !== undefined) await destroySession(log.db, id)
}

const nextRow = (mine: string | undefined, locks: SessionLocks, beginning: Beginning) => (found: SessionRow | undefined): SessionRow | undefined => {
  if (mine === undefined) return begunRow(found, locks, beginning)
  return found?.id === mine ? goneOnRow(found, locks, beginning) : undefined
}

const remake = async (deps: SessionDeps, state: SessionState, made: string): Promise<void> => {
  const { log, day, chance } = deps
  const locks = await makeLocks(day, standingIn(log.register()), chance.random)
  const mine = state.row?.id
  const row = await changeSession(log.db, nextRow(mine, locks, beginningOf(deps, state)))
  if (mine !== undefined && row?.id !== mine) shut(log, state)
  else Object.assign(state, { row, made, fresh: false })
}

// The last PIN went while the desk was locked: nobody can come back by one, and whoever is in front of it gave none.
const nobodyStands = async (deps: SessionDeps, state: SessionState): Promise<void> => {
  const { row } = state
  const locked = row !== undefined && (!state.seated || (await readSession(deps.log.db))?.locked === true)
  if (!locked) return forget(deps, state)
  deleteNow(deps.log, row.id)
  shut(deps.log, state)
}

/** Makes the row of the agents of the register, or makes it anew; ends this window where another one ended the session. */
export const follow = async (deps: SessionDeps, state: SessionState): Promise<void> => {
  const { log } = deps
  if (state.ended || log.closed()) return
  if (standingIn(log.register()).length === 0) return nobodyStands(deps, state)
  const made = madeOf(log)
  if (state.row === undefined || made !== state.made) await remake(deps, state, made)
}

// Deleted by another window: either it ended, or nobody has a PIN any more, which the log then tells.
const missing = async (deps: SessionDeps, state: SessionState): Promise<void> => {
  await deps.log.catchUp()
  if (standingIn(deps.log.register()).length === 0) return nobodyStands(deps, state)
  shut(deps.log, state)
}

const minute = 60_000

/** Looks at the clock and at the row: past its end, `end` ends it; where it is no more, this window ends. */
export const look = async (deps: SessionDeps, state: SessionState, end: () => void): Promise<void> => {
  const { log } = deps
  if (state.ended || log.closed() || state.row === undefined) return
  const ms = laterOf(deps, state)
  if (ms >= state.row.until) return end()
  const { id } = state.row
  const row = await readSession(log.db)
  if (row?.id !== id) return missing(deps, state)
  state.row = row
  if (ms - row.seen < minute) return
  await changeSession(log.db, (found) => (found?.id === id ? { ...found, seen: Math.max(ms, found.seen) } : undefined))
}

/** Says whether a session has passed its end by the latest clock, or ended before. */
export const isOver = (deps: SessionDeps, state: SessionState): boolean =>
  state.ended || (state.row !== undefined && laterOf(deps, state) >= state.row.until)

const isMadeFor = ({ pins }: SessionRow, standing: readonly Standing[]): boolean =>
  pins.length === standing.length && standing.every(({ agent, proof }) => pins.some((pin) => pin.agent === agent && pin.salt === proof.salt))

/** The state of a session that was just opened: what lies on disk goes on where a PIN or another window opened it. */
export const newSession = async ({ log, chance, start }: SessionDeps): Promise<SessionState> => {
  const standing = standingIn(log.register())
  const row = start.fresh ? undefined : await readSession(log.db)
  return {
    row, made: row !== undefined && isMadeFor(row, standing) ? madeOf(log) : '', seated: start.seated || standing.length === 0,
    ended: start.session !== undefined && row?.id !== start.session,
    seen: chance.clock(), fresh: start.fresh, opened: chance.clock(), listeners: new Set(), stops: [],
  }
}
