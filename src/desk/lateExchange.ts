import { unlinked } from '#domain/exchange/standing.ts'
import type { Exchange } from '#desk/exchange.ts'

/** An exchange whose code comes once the desk is open, so that nobody waits for it: until then the tablet stands alone. */
export const lateExchange = (load: () => Promise<Exchange>): Exchange => {
  let here: Exchange | undefined
  let stopped = false
  const listeners = new Set<() => void>()
  const tell = (): void => { for (const listener of listeners) listener() }
  const arrive = async (): Promise<Exchange> => {
    const exchange = await load()
    here = exchange
    exchange.subscribe(tell)
    if (stopped) exchange.stop()
    tell()
    return exchange
  }
  const arrived = arrive()
  // Whoever needs it hears why it did not come; nobody else does.
  arrived.catch(() => undefined)
  return {
    standing: () => here?.standing() ?? unlinked,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => { listeners.delete(listener) }
    },
    now: () => { here?.now() },
    link: async (wish) => (await arrived).link(wish),
    offer: async () => (await arrived).offer(),
    revoke: async (device, stolen) => (await arrived).revoke(device, stolen),
    accept: async (acts) => (await arrived).accept(acts),
    exportFile: async (which) => (await arrived).exportFile(which),
    importFile: async (file) => (await arrived).importFile(file),
    keys: async () => (await arrived).keys(),
    stop: () => {
      stopped = true
      here?.stop()
    },
  }
}
