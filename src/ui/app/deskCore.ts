// The stage of the desk, and what opening and leaving a register do to the rest.
import { create } from 'zustand'
import type { Exchange } from '#desk/exchange.ts'
import type { OpenRegister } from '#desk/ports.ts'
import { clearClipboard } from '#ui/app/clipboard.ts'
import { struckOff } from '#ui/app/firstStage.ts'
import type { Found } from '#ui/app/firstStage.ts'
import { forgetEveryone } from '#ui/app/forgetEveryone.ts'
import { openHouse } from '#ui/app/openHouse.ts'
import type { Ended, Guard, Stage } from '#ui/app/stage.ts'

/** Begins the exchange of an open register; nothing where it has none. */
export type StartExchange = (opened: OpenRegister) => Exchange | undefined

export type DeskCore = {
  readonly useStage: () => Stage
  readonly now: () => Stage
  readonly show: (stage: Stage) => void
  /** Shows an opened register; the one that was open before is closed. */
  readonly open: (opened: OpenRegister, guard?: Guard) => void
  /** The session is over: the passphrase is asked for. */
  readonly shut: (ended: Ended) => void
  readonly find: (next: () => Promise<Found>, demo: boolean) => void
  /** The same from an open register, which is closed first. */
  readonly goOut: (next: () => Promise<Found>, demo: boolean) => void
}

const createLeaving = () => {
  let unhook = (): void => undefined
  return {
    hook: (opened: OpenRegister, onEnd: () => void): void => {
      unhook = opened.agents.onEnd(onEnd)
    },
    /** `how`: the session of the day ends with it, or stays for another register of this tablet. */
    leave: (stage: Stage, how: 'close' | 'leave' = 'close'): void => {
      unhook()
      if (stage.at === 'open') {
        stage.house.exchange?.stop()
        stage.house.opened[how]()
      }
      clearClipboard()
      forgetEveryone()
    },
  }
}

const whyEnded = ({ agents, journal }: OpenRegister): Ended => (journal.clock() >= (agents.until() ?? Infinity) ? 'closing' : 'elsewhere')

export const createCore = (startExchange: StartExchange): DeskCore => {
  const useDesk = create<{ readonly stage: Stage }>(() => ({ stage: { at: 'starting', demo: false } }))
  const { hook, leave } = createLeaving()
  let round = 0
  const now = (): Stage => useDesk.getState().stage
  const show = (stage: Stage): void => useDesk.setState({ stage })
  const shut = (ended: Ended): void => {
    const stage = now()
    if (stage.at === 'paused') void stage.session.end()
    show({ at: 'locked', ended })
    leave(stage)
  }
  const open = (opened: OpenRegister, guard?: Guard): void => {
    const before = now()
    if (before.at === 'open') leave(before, 'leave')
    hook(opened, () => shut(whyEnded(opened)))
    const exchange = startExchange(opened)
    exchange?.subscribe(() => { if (exchange.standing().retired === true && now().at === 'open') goOut(async () => Promise.resolve(struckOff), false) })
    show({ at: 'open', house: openHouse(opened, exchange), round: ++round, agent: opened.journal.agent(), ...(guard === undefined ? {} : { guard }) })
  }
  const find = (next: () => Promise<Found>, demo: boolean): void => {
    show({ at: 'starting', demo })
    void next().then((found) => ('opened' in found ? open(found.opened) : show(found)), () => show({ at: 'broken' }))
  }
  const goOut = (next: () => Promise<Found>, demo: boolean): void => {
    const stage = now()
    find(next, demo)
    leave(stage)
  }
  return { useStage: () => useDesk(({ stage }) => stage), now, show, open, shut, find, goOut }
}
