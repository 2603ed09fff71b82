// The wire of a tablet that is no browser: the same requests as sync/transport.ts, with a cookie of its own and a way out of its own.
import { Agent, request } from 'node:http'
import type { IncomingMessage } from 'node:http'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import type { Reply, Wire } from '../../../src/sync/ports.ts'

const deflate = promisify(gzip)
const inflate = promisify(gunzip)
const large = 8_192

/** Connections to an endpoint, at most so many at a time. */
export type Line = { readonly host: string; readonly port: number; readonly agent: Agent; readonly localAddress: string }

/** Opens connections that stay. `localAddress`: whom the endpoint believes to see before it knows the tablet. */
export const openLine = (url: string, connections: number, localAddress = '127.0.0.1'): Line => {
  const { hostname, port } = new URL(url)
  return { host: hostname === 'localhost' ? '127.0.0.1' : hostname, port: Number(port), localAddress, agent: new Agent({ keepAlive: true, maxSockets: connections }) }
}

const read = async (response: IncomingMessage): Promise<Buffer> => {
  const pieces: Buffer[] = []
  for await (const piece of response) if (piece instanceof Buffer) pieces.push(piece)
  const bytes = Buffer.concat(pieces)
  return response.headers['content-encoding'] === 'gzip' ? inflate(bytes) : bytes
}

type Sent = { readonly method: 'GET' | 'POST'; readonly path: string; readonly body?: Buffer | string; readonly headers: Record<string, string> }

const send = ({ host, port, agent, localAddress }: Line, { method, path, body, headers }: Sent): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const asked = request({ host, port, agent, localAddress, method, path, headers }, resolve)
    asked.once('error', reject)
    asked.end(body)
  })

const bodyOf = async (body: unknown): Promise<Pick<Sent, 'body' | 'headers'>> => {
  if (body === undefined) return { headers: {} }
  const text = JSON.stringify(body)
  const headers = { 'content-type': 'application/json' }
  return text.length < large ? { body: text, headers } : { body: await deflate(text), headers: { ...headers, 'content-encoding': 'gzip' } }
}

const replyOf = async (response: IncomingMessage): Promise<Reply> => {
  const text = (await read(response)).toString()
  const status = response.statusCode ?? 0
  return response.headers['content-type']?.startsWith('application/json') === true ? { status, body: JSON.parse(text) } : { status, body: undefined, text }
}

/** A wire with the cookie of one tablet; `lineOf` a path: where it goes out. */
export const nodeWire = (lineOf: (path: string) => Line): Pick<Wire, 'ask'> => {
  let cookie = ''
  return {
    ask: async ({ method, path, body }) => {
      try {
        const { headers, ...sent } = await bodyOf(body)
        const response = await send(lineOf(path), { method, path, ...sent, headers: { ...headers, cookie, 'accept-encoding': 'gzip' } })
        cookie = response.headers['set-cookie']?.[0]?.split(';')[0] ?? cookie
        return await replyOf(response)
      } catch {
        return { status: 0, body: undefined }
      }
    },
  }
}
