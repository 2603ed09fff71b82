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

const lend = async (deps: SessionDeps, state: SessionState): Promise<Loan | undefined> => {
  const { log, day } = deps
  const mayLend = (): boolean => state.seated && !log.closed() && !isOver(deps, state)
  if (!mayLend()) return undefined
  const row = state.row === undefined ? undefined : await readSession(log.db)
  if (row?.id !== state.row?.id || row?.locked === true || !mayLend()) return undefined
  return { keys: { ...log.keys, day }, session: row?.id }
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

/** Begins, or goes on with, the session of a register that was just opened. What lies on disk is made once the promise resolves. */
export const openSession = async (deps: SessionDeps): Promise<Session> => {
  const { log } = deps
  const state = await newSession(deps)
  const windows = openWindows(log.db.name, {
    onOver: (id) => { if (id === state.row?.id) shut(log, state) },
    onChanged: (dev) => { if (dev === log.tablet.dev) void pace() },
    lend: (dev) => (dev === log.tablet.dev ? lend(deps, state) : Promise.resolve(undefined)),
  })
  const end = endOf(deps, state, windows)
  const inTurn = oneByOne((work: (() => Promise<void>) | undefined) => quietly(deps, async () => work?.())())
  const keepUp = (): Promise<void> => inTurn(() => follow(deps, state))
  const watch = (): Promise<void> => inTurn(() => look(deps, state, () => { end(true) }))
  const pace = async (): Promise<void> => {
    await watch()
    if (log.closed()) return
    await deps.keyring.reread()
    await log.catchUp()
  }
  const note = quietly(deps, () => writeNotes(log, deps.chance.clock()))
  const left = (): number => (state.row?.until ?? Infinity) - deps.chance.clock()
  state.stops.push(windows.close, log.subscribe(() => { void keepUp() }), keepWatch(() => { void watch() }, left))
  await keepUp()
  void note()
  return {
    row: () => state.row,
    isOver: () => isOver(deps, state),
    follow: keepUp,
    seat: async (row) => {
      Object.assign(state, { row, seated: true })
      await log.catchUp()
      windows.tellChanged(log.tablet.dev)
      void note()
    },
    lock: () => {
      if (state.row === undefined) return
      state.seated = false
      void inTurn(async () => void (await markLocked(deps, state)))
    },
    note: () => void note(),
    relocked: async () => {
      await deps.keyring.reread()
      windows.tellChanged(log.tablet.dev)
    },
    destroy: () => { end(true) },
    close: () => { end(false) },
    leave: () => { letGo(log, state) },
    onEnd: (listener) => {
      state.listeners.add(listener)
      return () => { state.listeners.delete(listener) }
    },
  }
}
