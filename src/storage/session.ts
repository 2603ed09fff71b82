import { oneByOne } from '#storage/logState.ts'
import { changeSession, readSession } from '#storage/sessionDisk.ts'
import { writeNotes } from '#storage/sessionNotes.ts'
import type { SessionRow } from '#storage/sessionRow.ts'
import { deleteNow, follow, isOver, letGo, look, newSession, shut } from '#storage/sessionState.ts'
import type { SessionDeps, SessionState } from '#storage/sessionState.ts'
import { persist } from '#storage/troubles.ts'
import { keepWatch } from '#storage/watch.ts'
import { openWindows } from '#storage/windows.ts'
import type { Loan, Windows } from '#storage/windows.ts'

/** The session of an open register, as the door of its agents uses it. */
export type Session = {
  /** What is known of it here; nothing while nobody has a PIN. */
  readonly row: () => SessionRow | undefined
  /** Says whether it has passed its end, or ended before. */
  readonly isOver: () => boolean
  /** Makes what lies on disk follow the register's agents. */
  readonly follow: () => Promise<void>
  /** Somebody gave the right PIN here; `row` as it stands then. */
  readonly seat: (row: SessionRow) => Promise<void>
  readonly lock: () => void
  /** Writes what is to be noted as facts, in its own time. */
  readonly note: () => void
  /** The register has other locks now: for the other windows, too. */
  readonly relocked: () => Promise<void>
  /** Ends it in every window, this one included, and tells those who asked to be told. */
  readonly destroy: () => void
  /** The same from this window's own hand, which need not be told. Keys and names are gone once it returns. */
  readonly close: () => void
  /** This window alone lets go; the session stays for a PIN. */
  readonly leave: () => void
  readonly onEnd: (listener: () => void) => () => void
}

const mayLend = (deps: SessionDeps, state: SessionState): boolean => state.seated && !deps.log.closed() && !isOver(deps, state)

const lend = async (deps: SessionDeps, state: SessionState): Promise<Loan | undefined> => {
  const { log, day } = deps
  if (!mayLend(deps, state)) return undefined
  const keys = { ...log.keys, day }
  if (state.row === undefined) return { keys, session: undefined }
  const { id } = state.row
  const row = await readSession(log.db)
  return row?.id === id && !row.locked && mayLend(deps, state) ? { keys, session: id } : undefined
}

// What the tablet does not answer, the next look asks again.
const quietly = ({ log }: SessionDeps, work: () => Promise<unknown>) => async (): Promise<void> => {
  if (!log.closed()) await persist({ db: log.db, work, note: log.note, alive: () => !log.closed() })
}

const endOf = ({ log }: SessionDeps, state: SessionState, windows: Windows) => (told: boolean): void => {
  if (!told) state.listeners.clear()
  if (!state.ended && state.row !== undefined) {
    deleteNow(log, state.row.id)
    windows.tellOver(state.row.id)
  }
  shut(log, state)
}

const markLocked = ({ log, chance }: SessionDeps, { row }: SessionState): Promise<unknown> =>
  changeSession(log.db, (found) => (found?.id === row?.id && found !== undefined ? { ...found, locked: true, seen: Math.max(found.seen, chance.clock()) } : undefined))

type Turns = {
  readonly end: (told: boolean) => void
  readonly keepUp: () => Promise<void>
  readonly watch: () => Promise<void>
  readonly note: () => Promise<void>
  readonly markLocked: () => Promise<void>
}

// One piece of work at a time, so that the row follows the register in order.
const turnsOf = (deps: SessionDeps, state: SessionState, windows: Windows): Turns => {
  const inTurn = oneByOne((work: (() => Promise<unknown>) | undefined) => quietly(deps, async () => work?.())())
  const end = endOf(deps, state, windows)
  return {
    end,
    keepUp: () => inTurn(() => follow(deps, state)),
    watch: () => inTurn(() => look(deps, state, () => { end(true) })),
    note: quietly(deps, () => writeNotes(deps.log, deps.chance.clock())),
    markLocked: () => inTurn(() => markLocked(deps, state)),
  }
}

const faceOf = (deps: SessionDeps, state: SessionState, { windows, turns }: { readonly windows: Windows; readonly turns: Turns }): Session => {
  const { log, keyring } = deps
  return {
    row: () => state.row,
    isOver: () => isOver(deps, state),
    follow: turns.keepUp,
    seat: async (row) => {
      Object.assign(state, { row, seated: true })
      await log.catchUp()
      windows.tellChanged(log.tablet.dev)
      void turns.note()
    },
    lock: () => {
      if (state.row === undefined) return
      state.seated = false
      void turns.markLocked()
    },
    note: () => void turns.note(),
    relocked: async () => {
      await keyring.reread()
      windows.tellChanged(log.tablet.dev)
    },
    destroy: () => { turns.end(true) },
    close: () => { turns.end(false) },
    leave: () => { letGo(log, state) },
    onEnd: (listener) => {
      state.listeners.add(listener)
      return () => { state.listeners.delete(listener) }
    },
  }
}

// Another window switched, locked, or changed the locks of the register.
const catchUp = async ({ log, keyring }: SessionDeps, { watch }: Turns): Promise<void> => {
  await watch()
  if (log.closed()) return
  await keyring.reread()
  await log.catchUp()
}

/** Begins, or goes on with, the session of a register that was just opened. What lies on disk is made once the promise resolves. */
export const openSession = async (deps: SessionDeps): Promise<Session> => {
  const { log } = deps
  const state = await newSession(deps)
  const windows = openWindows(log.db.name, {
    onOver: (id) => { if (id === state.row?.id) shut(log, state) },
    onChanged: (dev) => { if (dev === log.tablet.dev) void keepPace() },
    lend: (dev) => (dev === log.tablet.dev ? lend(deps, state) : Promise.resolve(undefined)),
  })
  const turns = turnsOf(deps, state, windows)
  // The register may close under it: its storage then answers no more.
  const keepPace = quietly(deps, () => catchUp(deps, turns))
  const left = (): number => (state.row?.until ?? Infinity) - deps.chance.clock()
  await turns.keepUp()
  state.stops.push(windows.close, log.subscribe(() => { void turns.keepUp() }), keepWatch(() => { void turns.watch() }, left))
  void turns.note()
  return faceOf(deps, state, { windows, turns })
}
