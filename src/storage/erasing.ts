// A tablet rewrites its own log (sync.md, "Erasure and retention"): once an order of erasure is in it, written here or come from
// elsewhere, and once accesses are a year old. What is left to do is read from the log itself, so that a kill costs nothing.
import { lateCode } from '#kernel/lateCode.ts'
import type { FactId } from '#domain/ids.ts'
import type { OpenLog } from '#storage/openedLog.ts'
import { isLeft, ordersBy, redactionOf } from '#storage/redaction.ts'
import { persist } from '#storage/troubles.ts'

// Rare: it comes when there is something to rewrite.
const pass = lateCode(async () => (await import('#storage/erasingPass.ts')).erasingPass)

export type Erasing = {
  /** Does what is left, now; resolves when nothing is. */
  readonly run: () => Promise<void>
}

// By id, whether the centre signed an order: looked at once.
type Signed = Map<FactId, boolean>

// What nobody signed is left alone, and looked at no more.
const isDue = (log: OpenLog, signed: Signed): boolean => isLeft(log.register(), redactionOf(log, ordersBy(log, (id) => signed.get(id) !== false)))

const work = async (log: OpenLog, signed: Signed): Promise<void> => {
  let going = true
  while (going && !log.closed() && isDue(log, signed)) {
    const erasingPass = await pass.bring()
    const done = await persist({ db: log.db, work: () => erasingPass(log, signed), note: log.note, alive: () => !log.closed() })
    going = done.ok && done.value === 'again'
  }
}

const byLog = new WeakMap<OpenLog, Erasing>()

/** What watches an open log. */
export const erasingOf = (log: OpenLog): Erasing | undefined => byLog.get(log)

// After the desk was painted, in ms; and after a change, so that a run of taps is looked at once.
const afterOpening = 2_000
const afterChange = 250

/** Watches a log for what has to go, as long as it is open. */
export const startErasing = (log: OpenLog): void => {
  const signed: Signed = new Map()
  let last: Promise<unknown> = Promise.resolve()
  let waiting: ReturnType<typeof setTimeout> | undefined
  const run = (): Promise<void> => {
    const mine = last.then(() => work(log, signed))
    last = mine.catch(() => undefined)
    return mine
  }
  const soon = (ms: number): void => {
    waiting ??= setTimeout(() => {
      waiting = undefined
      // Left to do, it is looked at again with the next change.
      run().catch(() => undefined)
    }, ms)
  }
  byLog.set(log, { run })
  soon(afterOpening)
  log.subscribe(() => { soon(afterChange) })
}
