// The wire of a tablet in one process: the shipped endpoint answers, the cookie is kept as a browser would.
import type { Hono } from 'hono'
import type { Reply, Wire } from '#sync/ports.ts'

export type MemoryWire = Wire & {
  /** What goes wrong, looked at before each request; nothing where all is well. */
  fault: (path: string) => 'cut' | 'lost' | undefined
  readonly asked: string[]
  /** Everything that went over, both ways. */
  readonly said: string[]
}

const replyOf = async (response: Response, said: string[]): Promise<Reply> => {
  const text = await response.text()
  said.push(text)
  const isJson = response.headers.get('content-type')?.startsWith('application/json') === true
  return isJson ? { status: response.status, body: JSON.parse(text) as unknown } : { status: response.status, body: undefined, text }
}

/** `cut`: the request never arrives. `lost`: it does, its answer does not. */
export const createMemoryWire = (app: () => Hono): MemoryWire => {
  let cookie = ''
  const wire: MemoryWire = {
    fault: () => undefined,
    asked: [],
    said: [],
    listen: () => () => undefined,
    ask: async ({ method, path, body }) => {
      wire.asked.push(path)
      const fault = wire.fault(path)
      if (fault === 'cut') return { status: 0, body: undefined }
      const sent = body === undefined ? {} : { body: JSON.stringify(body) }
      wire.said.push(sent.body ?? '')
      const response = await app().request(path, { method, headers: { 'content-type': 'application/json', cookie }, ...sent })
      cookie = response.headers.get('set-cookie')?.split(';')[0] ?? cookie
      const reply = await replyOf(response, wire.said)
      return fault === 'lost' ? { status: 0, body: undefined } : reply
    },
  }
  return wire
}
