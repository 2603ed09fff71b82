import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Answer } from './answer.ts'

const deflate = promisify(gzip)
// A packet holds about as much: below, gzip gains nothing.
const worthwhile = 1_000

const typeOf = (body: Answer['body']): string =>
  typeof body === 'string' ? 'text/plain; charset=utf-8' : body instanceof ReadableStream ? 'text/event-stream' : 'application/json'

/** Writes an answer, compressed where that was asked for and gains something. Nobody keeps it. */
export const writeAnswer = async ({ status, body, headers }: Answer, acceptsGzip: boolean): Promise<Response> => {
  const all = { 'cache-control': 'no-store', 'content-type': typeOf(body), ...headers }
  if (body instanceof ReadableStream) return new Response(body, { status, headers: all })
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  if (!acceptsGzip || text.length < worthwhile) return new Response(text, { status, headers: all })
  const small = await deflate(text)
  return new Response(new Uint8Array(small), { status, headers: { ...all, 'content-encoding': 'gzip', vary: 'accept-encoding' } })
}
