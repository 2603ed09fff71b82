import { unlinked } from '#domain/exchange/standing.ts'
import type { Exchange } from '#desk/exchange.ts'

type Coming = {
  /** One try at the code, bounded in time; what it gives builds the exchange. */
  readonly bring: () => Promise<() => Exchange>
  /** Calls back whenever the desk should try by itself; gives the way to stop. */
  readonly whenDue: (look: () => void) => () => void
}

/** Its one exchange, built once: by whoever needs it first, and never on a register that was closed meanwhile. */
const arrival = ({ bring, whenDue }: Coming, arrived: (exchange: Exchange) => void) => {
  let coming: Promise<Exchange> | undefined
  let stopped = false
  const build = async (): Promise<Exchange> => {
    const made = await bring()
    if (stopped) throw new Error('the register was closed')
    const exchange = made()
    forget()
    arrived(exchange)
    return exchange
  }
  const begun = (): Promise<Exchange> => {
    const begins = build()
    // Asked for again by whoever needs it next.
    begins.catch(() => { coming = undefined })
    return begins
  }
  const asked = (): Promise<Exchange> => {
    if (stopped && coming === undefined) return Promise.reject(new Error('the register was closed'))
    return (coming ??= begun())
  }
  const forget = whenDue(() => void asked().catch(() => undefined))
  const stop = (): void => {
    stopped = true
    forget()
  }
  return { asked, stop }
}

/**
 * An exchange whose code comes once the desk is open, so that nobody waits for it: until then the tablet stands alone. Whoever needs it before asks
 * once, and hears why it did not come.
 */
export const lateExchange = (wish: Coming): Exchange => {
  let here: Exchange | undefined
  const listeners = new Set<() => void>()
  const tell = (): void => { for (const listener of listeners) listener() }
  const { asked, stop } = arrival(wish, (exchange) => {
    here = exchange
    exchange.subscribe(tell)
    tell()
  })
  return {
    standing: () => here?.standing() ?? unlinked,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => { listeners.delete(listener) }
    },
    now: () => { here?.now() },
    link: async (request) => (await asked()).link(request),
    offer: async () => (await asked()).offer(),
    revoke: async (device, stolen) => (await asked()).revoke(device, stolen),
    accept: async (acts) => (await asked()).accept(acts),
    exportFile: async (which) => (await asked()).exportFile(which),
    importFile: async (file) => (await asked()).importFile(file),
    keys: async () => (await asked()).keys(),
    stop: () => {
      stop()
      here?.stop()
    },
  }
}
