// The register in memory above the log on disk. Invariants: the register holds exactly the log up to `head`; nothing enters it
// that is not on disk; after `close` it holds nothing.
import { ok, refuse } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import type { Fact, ForeignFact } from '#domain/facts/fact.ts'
import { firstHlc } from '#domain/facts/hlc.ts'
import { fold } from '#domain/register/fold.ts'
import { emptyRegister } from '#domain/register/register.ts'
import type { Register } from '#domain/register/register.ts'
import type { JournalFailure } from '#desk/ports.ts'
import { openChannel } from '#storage/channel.ts'
import type { Head, LogDatabase, Tablet } from '#storage/logDatabase.ts'
import { openPart } from '#storage/openFacts.ts'
import { readLog } from '#storage/readLog.ts'
import type { LogPart } from '#storage/readLog.ts'
import type { Keys, Random } from '#storage/seal.ts'
import { persist } from '#storage/troubles.ts'
import { writeLog } from '#storage/writeLog.ts'
import type { LogWrite } from '#storage/writeLog.ts'

export type LogDeps = {
  readonly db: LogDatabase
  readonly keys: Keys
  readonly tablet: Tablet
  /** ms UTC. */
  readonly clock: () => number
  readonly random: Random
}

export type OpenLog = LogDeps & {
  readonly register: () => Register
  /** Where the register stands. */
  readonly head: () => Head
  readonly closed: () => boolean
  /** Facts on disk that no longer read as facts. */
  readonly damaged: () => number
  readonly lastError: () => { readonly at: string; readonly code: string } | undefined
  /** Remembers a trouble for the diagnostic, by a code that names nobody. */
  readonly note: (code: string) => void
  /** Everything on disk. */
  readonly read: () => Promise<Result<LogPart, JournalFailure>>
  /** Writes, then folds what was written; `behind` when another tab wrote first. */
  readonly append: (write: LogWrite, facts: readonly Fact[]) => Promise<Result<null, JournalFailure | { readonly code: 'behind' }>>
  readonly catchUp: () => Promise<Result<null, JournalFailure>>
  readonly subscribe: (listener: () => void) => () => void
  readonly close: () => void
}

type State = {
  register: Register
  head: Head
  damaged: number
  closed: boolean
  lastError: { readonly at: string; readonly code: string } | undefined
  readonly listeners: Set<() => void>
}

const absorb = (state: State, facts: readonly (Fact | ForeignFact)[], head: Head): void => {
  if (state.closed || head.pos <= state.head.pos) return
  state.register = fold(state.register, facts)
  state.head = head
  for (const listener of state.listeners) listener()
}

type Work = <T>(work: (again: boolean) => Promise<T>) => Promise<Result<T, JournalFailure>>

const noteOn = ({ clock }: LogDeps, state: State): OpenLog['note'] => (code) => {
  state.lastError = { at: new Date(clock()).toISOString(), code }
}

const workOn = ({ db }: LogDeps, state: State, note: OpenLog['note']): Work => async (work) => {
  const done = await persist({ db, work, note, alive: () => !state.closed })
  return !done.ok && state.closed ? refuse({ code: 'closed' }) : done
}

const appendTo = (deps: LogDeps, state: State, work: Work): OpenLog['append'] => async (write, facts) => {
  if (state.closed) return refuse({ code: 'closed' })
  const done = await work((again) => writeLog(deps.db, write, again))
  if (!done.ok) return done
  if (done.value === 'gone') return refuse({ code: 'lost' })
  if (done.value === 'behind') return refuse({ code: 'behind' })
  absorb(state, facts, write.head)
  return ok(null)
}

// From where the register stands to where the disk does. From 0 at the opening.
const readOn = ({ db, keys, tablet }: LogDeps, state: State, work: Work): OpenLog['catchUp'] => async () => {
  if (state.closed) return refuse({ code: 'closed' })
  const read = await work(() => readLog(db, state.head.pos))
  if (!read.ok) return read
  const { head } = read.value
  if (head === undefined || head.inst !== tablet.inst) return refuse({ code: 'lost' })
  const opened = await openPart(keys, read.value)
  state.damaged += opened.damaged
  absorb(state, opened.facts, head)
  return ok(null)
}

// One at a time, so that two hints do not open the same names twice.
const oneByOne = <T>(work: () => Promise<T>): (() => Promise<T>) => {
  let last: Promise<unknown> = Promise.resolve()
  return () => {
    const mine = last.then(work)
    last = mine.catch(() => undefined)
    return mine
  }
}

const nowhere = (tablet: Tablet): Head => ({ inst: tablet.inst, pos: 0, dseq: 0, hlc: firstHlc(0) })

/** Reads the whole log into memory. Refuses `lost` when it is no longer the log of this tablet. */
export const openLog = async (deps: LogDeps): Promise<Result<OpenLog, JournalFailure>> => {
  const state: State = { register: emptyRegister(), head: nowhere(deps.tablet), damaged: 0, closed: false, lastError: undefined, listeners: new Set() }
  const note = noteOn(deps, state)
  const work = workOn(deps, state, note)
  const catchUp = oneByOne(readOn(deps, state, work))
  const read = await catchUp()
  if (!read.ok) return read
  const channel = openChannel(deps.db.name, () => { void catchUp() })
  const append = appendTo(deps, state, work)
  return ok({
    ...deps, catchUp, note,
    register: () => state.register,
    head: () => state.head,
    closed: () => state.closed,
    damaged: () => state.damaged,
    lastError: () => state.lastError,
    read: () => work(() => readLog(deps.db, 0)),
    append: async (write, facts) => {
      const done = await append(write, facts)
      if (done.ok && !state.closed) channel.tell()
      return done
    },
    subscribe: (listener) => {
      state.listeners.add(listener)
      return () => { state.listeners.delete(listener) }
    },
    close: () => {
      Object.assign(state, { closed: true, register: emptyRegister() })
      channel.close()
      deps.db.close()
    },
  })
}
