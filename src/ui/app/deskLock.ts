// Lock, switch and unlock of an open desk, and of one that a reload left.
import type { PinTry } from '#desk/session.ts'
import type { AgentId } from '#domain/ids.ts'
import { clearClipboard } from '#ui/app/clipboard.ts'
import type { DeskCore } from '#ui/app/deskCore.ts'
import { hasPin, mayStay, mustGiveWay } from '#ui/app/stage.ts'
import type { Ended, Guard, OpenStage, Stage, UnlockRefusal } from '#ui/app/stage.ts'
import type { WindowsHear } from '#ui/app/windows.ts'
import { announce } from '#ui/parts/announce.ts'

export type DeskLock = {
  /** Puts the desk aside until a PIN brings one back. Nothing where no PIN could. */
  readonly lock: (how?: Exclude<Guard, 'choosing'>) => void
  /** Whoever has no PIN thinks better of giving the place to another. */
  readonly stay: () => void
  /** Six digits: why they opened nothing, or nothing. */
  readonly unlock: (wish: PinTry) => Promise<UnlockRefusal | undefined>
  /** The session is over: closes once the act being written is on disk. */
  readonly end: (ended: Ended) => Promise<void>
}

// A demonstration stays as it is: it has no codes, and nobody's name.
const unguarded = (stage: Stage): OpenStage | undefined =>
  stage.at === 'open' && stage.guard === undefined && !stage.house.opened.demo ? stage : undefined

/** Puts the desk aside, as another window says or as this one does. */
const putAside = ({ now, show }: DeskCore, how: Guard): void => {
  const stage = unguarded(now())
  if (stage === undefined) return
  clearClipboard()
  show({ ...stage, guard: how })
}

/** Another window of this tablet was locked: this one lends its keys to nobody either. */
export const lockElsewhere = (core: DeskCore): void => {
  const stage = core.now()
  if (stage.at === 'open') stage.house.opened.agents.lock()
  putAside(core, 'locked')
}

/** Shows the desk of an agent who may stand here. */
export const arrive = ({ now, show }: DeskCore, agent: AgentId): void => {
  const stage = now()
  if (stage.at !== 'open') return
  // What was last said may name somebody, and belongs to whoever was here.
  announce('')
  show({ at: 'open', house: stage.house, round: stage.round, agent })
}

const tryPin = async (core: DeskCore, wish: PinTry): Promise<UnlockRefusal | undefined> => {
  const stage = core.now()
  if (stage.at === 'paused') {
    const resumed = await stage.session.resume(wish)
    if (!resumed.ok) return resumed.error
    core.open(resumed.value)
  } else if (stage.at === 'open') {
    await stage.house.settled?.()
    const entered = await stage.house.opened.agents.enter(wish)
    if (!entered.ok) return entered.error
    arrive(core, wish.agent)
  }
  return undefined
}

const lockNow = (core: DeskCore, how: Guard, tell: WindowsHear): void => {
  const stage = unguarded(core.now())
  if (stage === undefined) return
  const { opened } = stage.house
  if (hasPin(opened) || mustGiveWay(opened)) {
    opened.agents.lock()
    putAside(core, how)
    tell.lock()
  } else if (how === 'switching' && opened.agents.faces().length > 0) putAside(core, how)
}

export const createLock = (core: DeskCore, tell: WindowsHear): DeskLock => ({
  lock: (how = 'locked') => lockNow(core, how, tell),
  stay: () => {
    const stage = core.now()
    if (stage.at === 'open' && stage.guard === 'switching' && mayStay(stage.house.opened)) arrive(core, stage.agent)
  },
  unlock: async (wish) => {
    const refusal = await tryPin(core, wish)
    if (refusal === undefined) tell.enter(wish.agent)
    else if (refusal.code === 'sessionOver') core.shut('tries')
    return refusal
  },
  end: async (ended) => {
    const stage = core.now()
    if (stage.at === 'open') await stage.house.settled?.()
    const { at } = core.now()
    if (at === 'open' || at === 'paused') core.shut(ended)
  },
})
