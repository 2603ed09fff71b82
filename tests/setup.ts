import { afterAll, afterEach } from 'vitest'

// Files share one process (vite.config.ts): a register that a test leaves open would go on hearing each act of every test after it, and read
// its log again (measured: a file of three seconds took thirty at the end of a run).
const own = globalThis.BroadcastChannel
const opened = new Set<BroadcastChannel>()

const closeAll = (): void => {
  for (const channel of opened) channel.close()
  opened.clear()
}

globalThis.BroadcastChannel = new Proxy(own, {
  construct: (Channel, [name]: [string]) => {
    const channel = new Channel(name)
    // Dexie's own, of which it has one for all databases, stays.
    if (name.startsWith('boussole')) opened.add(channel)
    return channel
  },
})

afterEach(closeAll)

afterAll(() => {
  closeAll()
  globalThis.BroadcastChannel = own
})
