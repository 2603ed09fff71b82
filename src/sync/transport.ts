// The wire: fetch and server-sent events, on the app's own origin. This file alone touches the network.
import type { Reply, Wire } from '#sync/ports.ts'

const patience = 30_000
const large = 8_192

const nothing: Reply = { status: 0, body: undefined }

const zipped = (text: string): Promise<ArrayBuffer> =>
  new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer()

const bodyOf = async (body: unknown): Promise<RequestInit> => {
  const text = JSON.stringify(body)
  const headers = { 'content-type': 'application/json' }
  if (text.length < large || !('CompressionStream' in globalThis)) return { body: text, headers }
  return { body: await zipped(text), headers: { ...headers, 'content-encoding': 'gzip' } }
}

const isJson = (response: Response): boolean => response.headers.get('content-type')?.startsWith('application/json') === true

// A page in the place of an answer (a captive portal, a proxy that fails) is no answer, whatever its status says.
const read = async (response: Response, wantsText: boolean): Promise<Reply> => {
  const { status } = response
  if (isJson(response)) return { status, body: await response.json() }
  return wantsText && status === 200 ? { status, body: undefined, text: await response.text() } : nothing
}

const ask: Wire['ask'] = async ({ method, path, body }) => {
  try {
    const sent = body === undefined ? {} : await bodyOf(body)
    const response = await fetch(path, {
      method, ...sent, cache: 'no-store', credentials: 'same-origin', redirect: 'error', signal: AbortSignal.timeout(patience),
    })
    return await read(response, path.startsWith('/v1/segments/'))
  } catch {
    return nothing
  }
}

const firstTry = 1_000
const longestTry = 60_000

// A refusal ends an event source for good: the endpoint forgot the session, or began another life. A round opens a new one.
const listen: Wire['listen'] = (woken) => {
  let source: EventSource | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let wait = firstTry
  const open = (): void => {
    const opened = new EventSource('/v1/wake')
    // What moved before the line was open was told to nobody.
    opened.onopen = () => {
      wait = firstTry
      woken()
    }
    opened.addEventListener('head', woken)
    opened.onerror = () => {
      if (opened.readyState !== EventSource.CLOSED) return
      woken()
      timer = setTimeout(open, wait)
      wait = Math.min(longestTry, wait * 2)
    }
    source = opened
  }
  timer = setTimeout(open, firstTry)
  return () => {
    clearTimeout(timer)
    source?.close()
  }
}

/** The wire to the endpoint that the app came from. */
export const httpWire: Wire = { ask, listen }
