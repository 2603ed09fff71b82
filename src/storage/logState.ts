// What an open log holds in memory, and the two ways in which it grows: a write of this tab, a look at what others wrote.
import { ok, refuse } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import type { Fact, ForeignFact } from '#domain/facts/fact.ts'
import { firstHlc } from '#domain/facts/hlc.ts'
import { factId } from '#domain/ids.ts'
import type { FactId } from '#domain/ids.ts'
import { fold } from '#domain/register/fold.ts'
import { emptyRegister } from '#domain/register/register.ts'
import type { Register } from '#domain/register/register.ts'
import type { JournalFailure } from '#desk/ports.ts'
import type { ExchangeRow, Head, Tablet } from '#storage/logDatabase.ts'
import { openPart, positionsIn } from '#storage/openFacts.ts'
import type { LogDeps, OpenLog } from '#storage/openedLog.ts'
import { readLog } from '#storage/readLog.ts'
import type { LogPart } from '#storage/readLog.ts'
import { covers, includes } from '#storage/runs.ts'
import { persist } from '#storage/troubles.ts'
import { writeLog } from '#storage/writeLog.ts'
import type { LogWrite } from '#storage/writeLog.ts'

type State = {
  register: Register
  head: Head
  tablet: Tablet
  exchange: ExchangeRow | undefined
  waiting: Map<FactId, number>
  damaged: number
  closed: boolean
  lastError: { readonly at: string; readonly code: string } | undefined
  readonly listeners: Set<() => void>
}

/** A log before its first look at the disk. */
export const newState = (tablet: Tablet): State => ({
  register: emptyRegister(), head: { inst: tablet.inst, pos: 0, dseq: 0, hlc: firstHlc(0) }, tablet, exchange: undefined,
  waiting: new Map(), damaged: 0, closed: false, lastError: undefined, listeners: new Set(),
})

const tellOf = (state: State): void => { for (const listener of state.listeners) listener() }

const absorb = (state: State, facts: readonly (Fact | ForeignFact)[], head: Head): void => {
  if (state.closed || head.pos < state.head.pos) return
  if (facts.length > 0) state.register = fold(state.register, facts)
  state.head = head
}

type Work = <T>(work: (again: boolean) => Promise<T>) => Promise<Result<T, JournalFailure>>

/** Remembers a trouble by its code. */
export const noteOn = ({ clock }: LogDeps, state: State): OpenLog['note'] => (code) => {
  state.lastError = { at: new Date(clock()).toISOString(), code }
}

/** Works on the log, again when its connection is lost; `closed` once the desk is. */
export const workOn = ({ db }: LogDeps, state: State, note: OpenLog['note']): Work => async (work) => {
  const done = await persist({ db, work, note, alive: () => !state.closed })
  return !done.ok && state.closed ? refuse({ code: 'closed' }) : done
}

// Facts of this tab: read back they would be the same, so they are folded as they are.
const own = (state: State, facts: readonly Fact[], head: Head): void => {
  const first = head.pos - facts.length + 1
  if (state.exchange !== undefined) facts.forEach(({ id }, i) => state.waiting.set(id, first + i))
  absorb(state, facts, head)
  tellOf(state)
}

type CatchUp = (written?: Written) => Promise<Result<null, JournalFailure>>
type Ways = { readonly work: Work; readonly catchUp: CatchUp }

// A write that somebody has read already: what would be read back, and the position that it follows.
type Written = { readonly part: LogPart; readonly after: number }

const readAlready = ({ after, head, rows, segments, exchange }: LogWrite): Written | undefined => {
  const isRead = rows.length === 0 && segments.length > 0 && segments.every(({ facts }) => facts !== undefined)
  return isRead ? { after: after?.pos ?? 0, part: { head, exchange, tablet: undefined, rows: [], segments } } : undefined
}

// Another tab may have made this log a new installation: then it was only behind.
const isRenewed = async (state: State, { catchUp }: Ways): Promise<boolean> => {
  const before = state.tablet.inst
  return (await catchUp()).ok && state.tablet.inst !== before
}

/** Writes at the end of the log; `facts` are those of the write where they are known, else what was written is read back. */
export const appendTo = (deps: LogDeps, state: State, ways: Ways) =>
  async (write: Parameters<OpenLog['append']>[0], facts: readonly Fact[] | undefined): ReturnType<OpenLog['append']> => {
    if (state.closed) return refuse({ code: 'closed' })
    const done = await ways.work((again) => writeLog(deps.db, write, again))
    if (!done.ok) return done
    if (done.value === 'gone') return refuse({ code: (await isRenewed(state, ways)) ? 'behind' : 'lost' })
    if (done.value === 'behind') return refuse({ code: 'behind' })
    if (facts === undefined) return ways.catchUp(readAlready(write))
    own(state, facts, write.head)
    return ok(null)
  }

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

const growBy = async (state: State, keys: LogDeps['keys'], { part, all }: Omit<Change, 'waiting'>): Promise<void> => {
  const opened = await openPart(keys, part)
  state.damaged += opened.damaged
  absorb(state, [...opened.facts, ...heldBack(state, part, opened.facts)], part.head ?? state.head)
  settle(state, { part, all, waiting: opened.waiting })
  tellOf(state)
}

/** From where the register stands to where the disk does. From 0 at the opening. */
export const readOn = ({ db, keys }: LogDeps, state: State, work: Work): CatchUp => async (written) => {
  if (state.closed) return refuse({ code: 'closed' })
  if (written?.after === state.head.pos) {
    await growBy(state, keys, { part: written.part, all: undefined })
    return ok(null)
  }
  const read = await work(() => readLog(db, state.head.pos))
  if (!read.ok) return read
  if (!isOurs(state, read.value)) return refuse({ code: 'lost' })
  const all = hasShrunk(state, read.value) ? await work(() => readLog(db, 0)) : ok(undefined)
  if (!all.ok) return all
  await growBy(state, keys, { part: read.value, all: all.value })
  return ok(null)
}

/** One at a time, so that two hints do not open the same names twice. */
export const oneByOne = <A, T>(work: (asked?: A) => Promise<T>): ((asked?: A) => Promise<T>) => {
  let last: Promise<unknown> = Promise.resolve()
  return (asked) => {
    const mine = last.then(() => work(asked))
    last = mine.catch(() => undefined)
    return mine
  }
}

type Faces = Pick<OpenLog, 'register' | 'head' | 'exchange' | 'waiting' | 'closed' | 'damaged' | 'lastError' | 'off' | 'clock'>

/** What others may read of the state. */
export const facesOf = ({ clock }: LogDeps, state: State): Faces => {
  const off = (): number => state.exchange?.off ?? 0
  return {
    off, clock: () => clock() + off(),
    register: () => state.register,
    head: () => state.head,
    exchange: () => state.exchange,
    waiting: () => state.waiting,
    closed: () => state.closed,
    damaged: () => state.damaged,
    lastError: () => state.lastError,
  }
}
