// What a browser tab tells: its network, its screen, and which of the tablet's tabs leads.
import type { Surroundings } from '#sync/ports.ts'

const onReturn: Surroundings['onReturn'] = (back) => {
  const shown = (): void => { if (document.visibilityState === 'visible') back() }
  window.addEventListener('online', back)
  document.addEventListener('visibilitychange', shown)
  return () => {
    window.removeEventListener('online', back)
    document.removeEventListener('visibilitychange', shown)
  }
}

const lead: Surroundings['lead'] = (leading) => {
  const stop = new AbortController()
  const held = new Promise<void>((resolve) => { stop.signal.addEventListener('abort', () => { resolve() }) })
  const work = async (): Promise<void> => {
    leading()
    await held
  }
  navigator.locks.request('boussole-exchange', { signal: stop.signal }, work).catch(() => undefined)
  return () => { stop.abort() }
}

/** Those of a browser tab. */
export const browserSurroundings = (chance: () => number): Surroundings => {
  const channel = new BroadcastChannel('boussole-exchange')
  return {
    onReturn, lead,
    visible: () => document.visibilityState === 'visible',
    share: {
      tell: (word) => { channel.postMessage(word) },
      hear: (heard) => { channel.onmessage = ({ data }: MessageEvent<unknown>) => { heard(data) } },
      close: () => { channel.close() },
    },
    later: (work, ms) => {
      const timer = setTimeout(work, ms)
      return () => { clearTimeout(timer) }
    },
    chance,
  }
}
