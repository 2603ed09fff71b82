// How the register in memory follows the log on disk.
import { ok, refuse } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import type { Fact, ForeignFact } from '#domain/facts/fact.ts'
import { factId } from '#domain/ids.ts'
import type { FactId } from '#domain/ids.ts'
import { fold } from '#domain/register/fold.ts'
import { emptyRegister } from '#domain/register/register.ts'
import type { Register } from '#domain/register/register.ts'
import type { JournalFailure } from '#desk/ports.ts'
import { sealingWith } from '#storage/electKeys.ts'
import { bearOnKeys, elected, openerOf, opensMore } from '#storage/growKeys.ts'
import type { ExchangeRow, Head, Tablet } from '#storage/logDatabase.ts'
import { openPart, positionsIn } from '#storage/openFacts.ts'
import type { LogDeps } from '#storage/openedLog.ts'
import { readLog } from '#storage/readLog.ts'
import type { LogPart } from '#storage/readLog.ts'
import { covers, includes } from '#storage/runs.ts'
import type { Keys } from '#storage/seal.ts'

/** What an open log holds in memory. */
export type State = {
  register: Register
  keys: Keys
  head: Head
  tablet: Tablet
  exchange: ExchangeRow | undefined
  waiting: Map<FactId, number>
  damaged: number
  redactions: number
  closed: boolean
  lastError: { readonly at: string; readonly code: string } | undefined
  readonly listeners: Set<() => void>
}

/** Tells who listens that the register changed. */
export const tellOf = (state: State): void => { for (const listener of state.listeners) listener() }

/** Folds facts that are on disk up to `head`. */
export const absorb = (state: State, facts: readonly (Fact | ForeignFact)[], head: Head): void => {
  if (state.closed || head.pos < state.head.pos) return
  if (facts.length > 0) state.register = fold(state.register, facts)
  state.head = head
}

/** Settles which key seals from now on; by name, so that keys that arrive meanwhile are kept. */
export const elect = async (deps: LogDeps, state: State): Promise<void> => {
  const kid = await elected(deps, state)
  state.keys = sealingWith(state.keys, kid)
}

/** Work on the log, tried again when its connection is lost. */
export type Work = <T>(work: (again: boolean) => Promise<T>) => Promise<Result<T, JournalFailure>>

/** A write that somebody has read already: what would be read back, and the position that it follows. */
export type Written = { readonly part: LogPart; readonly after: number }

export type CatchUp = (written?: Written) => Promise<Result<null, JournalFailure>>
const isOurs = (state: State, { head, tablet }: LogPart): boolean =>
  head !== undefined && (head.inst === state.tablet.inst || tablet?.was?.includes(state.tablet.inst) === true)

// What was confirmed is so no longer: the exchange begins, begins again, or doubts (sync.md, "Wire", 2 and 4).
const hasShrunk = (state: State, { exchange }: LogPart): boolean =>
  exchange !== undefined && state.head.pos > 0 && (state.exchange === undefined || !covers(exchange.confirmed, state.exchange.confirmed))

type Change = { readonly part: LogPart; readonly all: LogPart | undefined; readonly waiting: readonly (readonly [FactId, number])[] }

const settle = (state: State, { part: { exchange, tablet }, all, waiting }: Change): void => {
  if (tablet !== undefined) state.tablet = tablet
  for (const [id, pos] of all === undefined ? waiting : positionsIn(all)) state.waiting.set(id, pos)
  if (exchange === undefined) return
  for (const [id, pos] of state.waiting) if (includes(exchange.confirmed, pos)) state.waiting.delete(id)
  state.exchange = exchange
}

// The receipts of this tablet's own facts lie beside them.
const heldBack = (state: State, { exchange }: LogPart, arrived: readonly (Fact | ForeignFact)[]): readonly (Fact | ForeignFact)[] => {
  const late = Object.entries(exchange?.late ?? {})
  if (late.length === 0) return []
  const here = new Map(arrived.map((fact) => [fact.id, fact]))
  return late.flatMap(([name, rcv]) => {
    const id = factId(name)
    const fact = here.get(id) ?? state.register.facts.get(id) ?? state.register.foreign.get(id)
    return fact === undefined ? [] : [{ ...fact, rcv }]
  })
}

// A key that arrived opens facts which were here before it, an erasure rewrote them: the register is made anew of all that is on disk.
const reread = async (deps: LogDeps, state: State, work: Work): Promise<void> => {
  for (;;) {
    const all = await work(() => readLog(deps.db, 0))
    if (!all.ok || state.closed) return
    const { facts } = await openPart(openerOf(deps, state), all.value)
    if (state.closed) return
    if ((all.value.head?.pos ?? 0) < state.head.pos) continue
    state.register = fold({ ...emptyRegister(), version: state.register.version }, [...facts, ...heldBack(state, all.value, facts)])
    return
  }
}

const noteRedactions = (state: State, { redactions = state.redactions }: LogPart): boolean => {
  const isStale = state.head.pos > 0 && redactions !== state.redactions
  state.redactions = redactions
  return isStale
}

const growBy = async (deps: LogDeps, state: State, { part, all, work }: Omit<Change, 'waiting'> & { readonly work: Work }): Promise<void> => {
  const isStale = noteRedactions(state, part)
  const opened = await openPart(openerOf(deps, state), part)
  state.damaged += opened.damaged
  absorb(state, [...opened.facts, ...heldBack(state, part, opened.facts)], part.head ?? state.head)
  settle(state, { part, all, waiting: opened.waiting })
  const gained = opened.keys.older.size > state.keys.older.size
  if (gained) state.keys = opened.keys
  if (isStale || (gained && opensMore(state.register, state.keys))) await reread(deps, state, work)
  if (gained || bearOnKeys(opened.facts)) await elect(deps, state)
  tellOf(state)
}

// Where another window emptied this tablet, nothing stays in memory either.
const gone = (state: State, { retired }: LogPart): Result<null, JournalFailure> => {
  if (retired !== true) return refuse({ code: 'lost' })
  Object.assign(state, { closed: true, register: emptyRegister(), waiting: new Map() })
  tellOf(state)
  return refuse({ code: 'closed' })
}

/** From where the register stands to where the disk does. From 0 at the opening. */
export const readOn = (deps: LogDeps, state: State, work: Work): CatchUp => async (written) => {
  if (state.closed) return refuse({ code: 'closed' })
  if (written?.after === state.head.pos) {
    await growBy(deps, state, { part: written.part, all: undefined, work })
    return ok(null)
  }
  const read = await work(() => readLog(deps.db, state.head.pos))
  if (!read.ok) return read
  if (!isOurs(state, read.value)) return gone(state, read.value)
  const all = hasShrunk(state, read.value) ? await work(() => readLog(deps.db, 0)) : ok(undefined)
  if (!all.ok) return all
  await growBy(deps, state, { part: read.value, all: all.value, work })
  return ok(null)
}

