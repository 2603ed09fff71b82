import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { limits } from '#protocol/exchange.ts'

const inflate = promisify(gunzip)

type Unread = 'malformed' | 'tooLarge'

const collected = async (request: Request, most: number): Promise<Uint8Array | undefined> => {
  const body: AsyncIterable<Uint8Array> | null = request.body
  if (body === null) return new Uint8Array()
  const pieces: Uint8Array[] = []
  let size = 0
  // Leaving the loop tells the sender to stop.
  for await (const piece of body) {
    size += piece.length
    if (size > most) return undefined
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}

const isTooLarge = (error: unknown): boolean => error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'

const inflated = async (bytes: Uint8Array): Promise<Result<Uint8Array, Unread>> => {
  try {
    return ok(await inflate(bytes, { maxOutputLength: limits.body }))
  } catch (error) {
    return refuse(isTooLarge(error) ? 'tooLarge' : 'malformed')
  }
}

const plain = async (request: Request): Promise<Result<Uint8Array, Unread>> => {
  if (Number(request.headers.get('content-length') ?? 0) > limits.body) return refuse('tooLarge')
  const bytes = await collected(request, limits.body)
  if (bytes === undefined) return refuse('tooLarge')
  return request.headers.get('content-encoding') === 'gzip' ? inflated(bytes) : ok(bytes)
}

const strict = new TextDecoder('utf-8', { fatal: true })

/** Reads a body as JSON, out of gzip where it says so. Refuses more than `limits.body` bytes once inflated, and never inflates beyond. */
export const readBody = async (request: Request): Promise<Result<unknown, Unread>> => {
  const bytes = await plain(request)
  if (!bytes.ok) return bytes
  try {
    return ok<unknown>(JSON.parse(strict.decode(bytes.value)))
  } catch {
    return refuse('malformed')
  }
}
