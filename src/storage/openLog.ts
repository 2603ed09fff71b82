// The register in memory above the log on disk. Invariants: the register holds exactly the log up to `head`; nothing enters it
// that is not on disk; after `close` it holds nothing.
import { ok } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import { emptyRegister } from '#domain/register/register.ts'
import type { JournalFailure } from '#desk/ports.ts'
import { openChannel } from '#storage/channel.ts'
import type { Channel } from '#storage/channel.ts'
import { readOn } from '#storage/logGrowth.ts'
import type { State } from '#storage/logGrowth.ts'
import { appendTo, facesOf, newState, noteOn, oneByOne, workOn } from '#storage/logState.ts'
import type { Appended, LogDeps, OpenLog } from '#storage/openedLog.ts'
import { readLog } from '#storage/readLog.ts'

const forget = (state: State): void => { Object.assign(state, { closed: true, register: emptyRegister(), waiting: new Map() }) }

const tellingOn = (channel: Channel, state: State) => async (written: Appended): Appended => {
  const done = await written
  if (done.ok && !state.closed) channel.tell()
  return done
}

/** Reads the whole log into memory. Refuses `lost` when it is no longer the log of this tablet. */
export const openLog = async (deps: LogDeps): Promise<Result<OpenLog, JournalFailure>> => {
  const state = newState(deps.tablet, deps.keys)
  const note = noteOn(deps, state)
  const work = workOn(deps, state, note)
  const catchUp = oneByOne(readOn(deps, state, work))
  // Before the first look: what another window writes meanwhile is told only once.
  const channel = openChannel(deps.db.name, () => { void catchUp() })
  const read = await catchUp()
  if (!read.ok) {
    channel.close()
    return read
  }
  const append = appendTo(deps, state, { work, catchUp })
  const told = tellingOn(channel, state)
  return ok({
    ...deps, note,
    catchUp: () => catchUp(),
    ...facesOf(deps, state),
    get tablet() { return state.tablet },
    get keys() { return state.keys },
    read: (pos = 0) => work(() => readLog(deps.db, pos)),
    append: (write, facts) => told(append(write, facts)),
    take: (write) => told(append(write, undefined)),
    rewritten: () => {
      if (!state.closed) channel.tell()
      return catchUp()
    },
    subscribe: (listener) => {
      state.listeners.add(listener)
      return () => { state.listeners.delete(listener) }
    },
    close: () => {
      forget(state)
      channel.close()
      deps.db.close()
    },
  })
}
