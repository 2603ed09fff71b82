// The life of the desk: starting, closed (first screen, passphrase, PIN), open, locked, and back.
import type { OpenRegister, Safe } from '#desk/ports.ts'
import { createCore } from '#ui/app/deskCore.ts'
import type { StartExchange } from '#ui/app/deskCore.ts'
import { arrive, createLock, lockElsewhere } from '#ui/app/deskLock.ts'
import type { DeskLock } from '#ui/app/deskLock.ts'
import { closedStage, demoStage, firstStage, todaysDemo } from '#ui/app/firstStage.ts'
import type { Found } from '#ui/app/firstStage.ts'
import { hasPin, mustGiveWay } from '#ui/app/stage.ts'
import type { Stage } from '#ui/app/stage.ts'
import { listenToWindows, tellWindows } from '#ui/app/windows.ts'
import type { Windows } from '#ui/app/windows.ts'

export type Desk = DeskLock & {
  readonly useStage: () => Stage
  /** Looks at what the tablet holds; a demonstration that was left open opens again, a session that runs asks for a PIN. */
  readonly start: () => void
  /** A register was opened by its passphrase: whoever has a PIN says who they are. `straight`: by the printed code, which is the way in when a PIN is forgotten. */
  readonly enter: (opened: OpenRegister, how?: 'straight') => void
  readonly openDemo: () => void
  readonly resetDemo: () => void
  readonly quitDemo: () => void
  /** Drops the key and every name. */
  readonly close: () => void
  /** Somebody touched this window (ms UTC): the others do not lock under them. */
  readonly stirred: (ms: number) => void
  /** ms UTC of the last touch in another window. */
  readonly stirredElsewhere: () => number
}

// What was open is here, whatever another window shows.
const locked = async (): Promise<Found> => Promise.resolve({ at: 'locked' })

const demoMoves = (safe: Safe, { find, goOut }: ReturnType<typeof createCore>): Pick<Desk, 'openDemo' | 'resetDemo' | 'quitDemo'> => ({
  openDemo: () => find(async () => demoStage(safe, await todaysDemo(safe)), true),
  resetDemo: () => goOut(async () => {
    await safe.resetDemo()
    return demoStage(safe, await safe.openDemo())
  }, true),
  quitDemo: () => goOut(async () => {
    await safe.leaveDemo()
    return closedStage(safe)
  }, false),
})

/** The desk of a safe, closed until `start` has looked. */
export const createDesk = (safe: Safe, windows?: Windows, startExchange: StartExchange = () => undefined): Desk => {
  const core = createCore(startExchange)
  const tell = tellWindows(windows)
  const start = (): void => core.find(() => firstStage(safe), false)
  let elsewhere = 0
  listenToWindows(windows, {
    close: () => {
      const stage = core.now()
      if (stage.at === 'paused' || (stage.at === 'open' && !stage.house.opened.demo)) core.goOut(locked, false)
    },
    lock: () => lockElsewhere(core),
    enter: (agent) => (core.now().at === 'paused' ? start() : arrive(core, agent)),
    stir: (ms) => { elsewhere = ms },
  })
  return {
    ...createLock(core, tell),
    ...demoMoves(safe, core),
    useStage: core.useStage,
    start,
    enter: (opened, how) => core.open(opened, how === undefined && (hasPin(opened) || mustGiveWay(opened)) ? 'choosing' : undefined),
    close: () => {
      core.goOut(locked, false)
      tell.close()
    },
    stirred: tell.stir,
    stirredElsewhere: () => elsewhere,
  }
}
