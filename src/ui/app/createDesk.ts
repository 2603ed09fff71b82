// The life of the desk: starting, closed (first screen, or locked), open, and back.
import { create } from 'zustand'
import type { Exchange } from '#desk/exchange.ts'
import type { OpenRegister, Safe, SafeRefusal } from '#desk/ports.ts'
import { hlcMs } from '#domain/facts/hlc.ts'
import { momentAt } from '#domain/time.ts'
import { choose } from '#ui/app/chosen.ts'
import { forgetNames } from '#ui/app/forgetting.ts'
import type { House } from '#ui/app/house.ts'
import { forgetTaps } from '#ui/app/useLastTap.ts'
import { hushed, openHouse } from '#ui/app/openHouse.ts'
import { announce } from '#ui/parts/announce.ts'

export type Stage =
  | { readonly at: 'starting'; readonly demo: boolean }
  /** `landing`: no register yet. `refusal`: why the demonstration could not be opened. */
  | { readonly at: 'landing' | 'locked'; readonly refusal?: SafeRefusal['code'] }
  /** The tablet's storage does not answer at all. */
  | { readonly at: 'broken' }
  | { readonly at: 'open'; readonly house: House }

export type Desk = {
  readonly useStage: () => Stage
  /** Looks at what the tablet holds; a demonstration that was left open opens again. */
  readonly start: () => void
  readonly enter: (opened: OpenRegister) => void
  readonly openDemo: () => void
  readonly resetDemo: () => void
  readonly quitDemo: () => void
  /** Drops the key and every name. */
  readonly close: () => void
}

// Nothing was written today, neither by its filling nor by hand: its lively morning is an old one.
const isStale = ({ journal }: OpenRegister): boolean => {
  const last = [...journal.register().facts.values()].reduce((latest, { hlc }) => Math.max(latest, hlcMs(hlc)), 0)
  return momentAt(last).day !== momentAt(journal.clock()).day
}

const todaysDemo = async (safe: Safe) => {
  const demo = await safe.openDemo()
  if (!demo.ok || !isStale(demo.value)) return demo
  demo.value.close()
  await safe.resetDemo()
  return safe.openDemo()
}

const closedStage = async (safe: Safe, refusal?: SafeRefusal['code']): Promise<Stage> => {
  const at = (await safe.state()) === 'locked' ? 'locked' : 'landing'
  return refusal === undefined ? { at } : { at, refusal }
}

// One that cannot be opened is left, or the next start would only try it again.
const demoStage = async (safe: Safe, demo: Awaited<ReturnType<Safe['openDemo']>>): Promise<Stage> => {
  if (demo.ok) return { at: 'open', house: openHouse(demo.value) }
  await safe.leaveDemo()
  return closedStage(safe, demo.error.code)
}

// What was open is here, whatever another window shows.
const locked = async (): Promise<Stage> => Promise.resolve({ at: 'locked' })

const firstStage = async (safe: Safe): Promise<Stage> =>
  (await safe.state()) === 'demo' ? demoStage(safe, await safe.openDemo()) : closedStage(safe)

const forgetEveryone = (): void => {
  forgetTaps()
  choose(undefined)
  hushed()
  announce('')
  forgetNames()
}

/** The other windows of this tablet: the desk is closed in all of them at once. */
type Windows = Pick<BroadcastChannel, 'postMessage' | 'addEventListener'>

/** Begins the exchange of an open register; nothing where it has none. */
type StartExchange = (opened: OpenRegister) => Exchange | undefined

/** The desk of a safe, closed until `start` has looked. */
export const createDesk = (safe: Safe, windows?: Windows, startExchange: StartExchange = () => undefined): Desk => {
  const useDesk = create<{ readonly stage: Stage }>(() => ({ stage: { at: 'starting', demo: false } }))
  const show = (stage: Stage): void => useDesk.setState({ stage })
  const go = (next: () => Promise<Stage>, demo: boolean): void => {
    show({ at: 'starting', demo })
    void next().catch((): Stage => ({ at: 'broken' })).then(show)
  }
  const goOut = (next: () => Promise<Stage>, demo: boolean): void => {
    const { stage } = useDesk.getState()
    go(next, demo)
    if (stage.at === 'open') {
      stage.house.exchange?.stop()
      stage.house.opened.close()
    }
    forgetEveryone()
  }
  windows?.addEventListener('message', () => {
    const { stage } = useDesk.getState()
    if (stage.at === 'open' && !stage.house.opened.demo) goOut(locked, false)
  })
  return {
    useStage: () => useDesk(({ stage }) => stage),
    start: () => go(() => firstStage(safe), false),
    enter: (opened) => show({ at: 'open', house: openHouse(opened, startExchange(opened)) }),
    openDemo: () => go(async () => demoStage(safe, await todaysDemo(safe)), true),
    resetDemo: () => goOut(async () => {
      await safe.resetDemo()
      return demoStage(safe, await safe.openDemo())
    }, true),
    quitDemo: () => goOut(async () => {
      await safe.leaveDemo()
      return closedStage(safe)
    }, false),
    close: () => {
      goOut(locked, false)
      windows?.postMessage('close')
    },
  }
}
