import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:net'

const isFree = async (port: number): Promise<boolean> => {
  const server = createServer()
  const opened = once(server.listen(port, '127.0.0.1'), 'listening').then(() => true, () => false)
  const free = await opened
  if (free) await once(server.close(), 'close')
  return free
}

/** A port that may be opened and closed many times: no connection going out is given one below 32768, where the system draws them. */
export const freePort = async (): Promise<number> => {
  for (;;) {
    const port = randomInt(20_000, 32_000)
    if (await isFree(port)) return port
  }
}
