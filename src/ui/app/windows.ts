// The windows of one tablet: lock, close and switch hold in all of them at once.
import { agentId } from '#domain/ids.ts'
import type { AgentId } from '#domain/ids.ts'

/** The channel between them. */
export const windowsName = 'boussole-desk'

export type Windows = Pick<BroadcastChannel, 'postMessage' | 'addEventListener'>

export type WindowsHear = {
  readonly close: () => void
  readonly lock: () => void
  readonly enter: (agent: AgentId) => void
  /** Somebody touched the screen, at that hour (ms UTC). */
  readonly stir: (ms: number) => void
}

/** One touch in so many ms is told. */
const rare = 5_000

/** What this window does, told to the others. An agent is an opaque id: no name leaves the window. */
export const tellWindows = (windows: Windows | undefined): WindowsHear => {
  let told = -Infinity
  const say = (message: unknown): void => windows?.postMessage(message)
  return {
    close: () => say('close'),
    lock: () => say('lock'),
    enter: (agent) => say({ enter: agent }),
    stir: (ms) => {
      if (Math.abs(ms - told) < rare) return
      told = ms
      say({ stir: ms })
    },
  }
}

/** Does what another window says. */
export const listenToWindows = (windows: Windows | undefined, hear: WindowsHear): void =>
  windows?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (data === 'lock') return hear.lock()
    if (typeof data !== 'object' || data === null) return hear.close()
    if ('enter' in data && typeof data.enter === 'string') hear.enter(agentId(data.enter))
    if ('stir' in data && typeof data.stir === 'number') hear.stir(data.stir)
  })
