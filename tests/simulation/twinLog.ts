// One log in two places: each call goes to the one in memory and to the one that ships, and both must tell the same.
import type { ExchangeLog } from '#sync/ports.ts'
import { noteRewritten, rewriteLog } from '#storage/rewrite.ts'
import { bring, compare, compareBodies, openDisk } from './disk.ts'
import type { Disk } from './disk.ts'
import { forgetInMemory } from './forgetting.ts'
import type { Forget } from './forgetting.ts'
import type { LogState } from './logState.ts'
import type { Weakened } from './tablet.ts'

const open = new WeakMap<LogState, Disk>()

/** Has both forget, the disk by the rewriting that ships. */
export const twinForget: Forget = async (state, redact) => {
  await forgetInMemory(state, redact)
  const beside = open.get(state) ?? await openDisk(state)
  open.set(state, beside)
  await bring(beside, state)
  const db = await beside.log.db.whole()
  await rewriteLog(db, redact)
  await noteRewritten(db)
  await beside.log.rewritten()
  compareBodies(beside, state)
}

/** Puts the disk beside the log in memory; it is opened by the first call, and closed by the next start of the app. */
export const twinLog: NonNullable<Weakened['log']> = (memory, { state }) => {
  open.get(state)?.close()
  open.delete(state)
  const disk = async (): Promise<Disk> => {
    const known = open.get(state) ?? await openDisk(state)
    open.set(state, known)
    return known
  }
  const both = <A extends readonly unknown[], T>(name: string, act: (log: ExchangeLog) => (...given: A) => Promise<T>) => async (...given: A): Promise<T> => {
    const beside = await disk()
    await bring(beside, state)
    const done = await act(memory)(...given)
    const there = await act(beside.exchange)(...given)
    if (JSON.stringify(done) !== JSON.stringify(there)) throw new Error(`disk and memory answer ${name} otherwise:\n${JSON.stringify(there)}\n${JSON.stringify(done)}`)
    compare(beside, { memory, state }, name)
    return done
  }
  return {
    ...memory,
    catchUp: both('catchUp', (log) => log.catchUp), offer: both('offer', (log) => log.offer), absorb: both('absorb', (log) => log.absorb),
    absorbSegments: both('absorbSegments', (log) => log.absorbSegments), admit: both('admit', (log) => log.admit), restart: both('restart', (log) => log.restart),
    doubt: both('doubt', (log) => log.doubt), noteClock: both('noteClock', (log) => log.noteClock),
    // The disk draws the name of the new installation.
    renew: async () => {
      const beside = await disk()
      await bring(beside, state)
      const done = await beside.exchange.renew()
      state.inst = beside.exchange.standing().inst
      state.dseq = 0
      compare(beside, { memory, state }, 'renew')
      return done
    },
  }
}
