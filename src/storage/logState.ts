// The ways of an open log: a write of this tab, its troubles, and what others may read of it.
import { ok, refuse } from '#kernel/result.ts'
import type { Fact } from '#domain/facts/fact.ts'
import { firstHlc } from '#domain/facts/hlc.ts'
import { emptyRegister } from '#domain/register/register.ts'
import { bearOnKeys } from '#storage/growKeys.ts'
import type { Head, Tablet } from '#storage/logDatabase.ts'
import { absorb, elect, tellOf } from '#storage/logGrowth.ts'
import type { CatchUp, State, Work, Written } from '#storage/logGrowth.ts'
import type { LogDeps, OpenLog } from '#storage/openedLog.ts'
import type { Keys } from '#storage/seal.ts'
import { persist } from '#storage/troubles.ts'
import { writeLog } from '#storage/writeLog.ts'
import type { LogWrite } from '#storage/writeLog.ts'

/** A log before its first look at the disk. */
export const newState = (tablet: Tablet, keys: Keys): State => ({
  register: emptyRegister(), keys, head: { inst: tablet.inst, pos: 0, dseq: 0, hlc: firstHlc(0) }, tablet, exchange: undefined,
  waiting: new Map(), damaged: 0, redactions: 0, closed: false, lastError: undefined, listeners: new Set(),
})

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

type Ways = { readonly work: Work; readonly catchUp: CatchUp }

const readAlready = ({ after, head, rows, segments, exchange }: LogWrite): Written | undefined => {
  const isRead = rows.length === 0 && segments.length > 0 && segments.every(({ facts }) => facts !== undefined)
  return isRead ? { after: after?.pos ?? 0, part: { head, exchange, tablet: undefined, redactions: undefined, rows: [], segments } } : undefined
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
    if (bearOnKeys(facts)) await elect(deps, state)
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
