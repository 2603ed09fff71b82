// The wire as a browser makes it: fetch and server-sent events are the world outside, played here.
import { gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { httpWire } from '#sync/transport.ts'

const sent: { readonly path: string; readonly init: RequestInit }[] = []
let answer: () => Response

beforeEach(() => {
  sent.length = 0
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => {
    sent.push({ path, init })
    try {
      return Promise.resolve(answer())
    } catch (error) {
      return Promise.reject(error instanceof Error ? error : new Error('?'))
    }
  })
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const json = (status: number, body: string): Response => new Response(body, { status, headers: { 'content-type': 'application/json; charset=utf-8' } })
const nothing = { status: 0, body: undefined }

test.each([
  { what: 'JSON', path: '/v1/sync', given: () => json(200, '{"a":1}'), read: { status: 200, body: { a: 1 } } },
  { what: 'a refusal', path: '/v1/sync', given: () => json(401, '{"error":"session"}'), read: { status: 401, body: { error: 'session' } } },
  { what: 'blocks', path: '/v1/segments/0/0', given: () => new Response('one\ntwo\n'), read: { status: 200, body: undefined, text: 'one\ntwo\n' } },
  { what: 'a portal’s page', path: '/v1/sync', given: () => new Response('<html>', { headers: { 'content-type': 'text/html' } }), read: nothing },
  { what: 'a proxy’s page', path: '/v1/segments/0/0', given: () => new Response('<html>', { status: 502 }), read: nothing },
  { what: 'a page without a type', path: '/v1/audit', given: () => new Response(new Uint8Array([1])), read: nothing },
  { what: 'a body that was cut', path: '/v1/sync', given: () => json(200, '{"a":'), read: nothing },
  { what: 'no network', path: '/v1/sync', given: () => { throw new TypeError('Failed to fetch') }, read: nothing },
])('$what', async ({ path, given, read }) => {
  answer = given
  expect(await httpWire.ask({ method: 'GET', path })).toEqual(read)
})

test('a request stays on this origin, takes no cache and no way round, and does not wait for ever', async () => {
  answer = () => json(200, '{}')
  await httpWire.ask({ method: 'GET', path: '/v1/audit?seq=3' })
  expect(sent).toMatchObject([{ path: '/v1/audit?seq=3', init: { method: 'GET', cache: 'no-store', credentials: 'same-origin', redirect: 'error' } }])
  expect(sent[0]?.init.signal).toBeInstanceOf(AbortSignal)
  expect(sent[0]?.init).not.toHaveProperty('body')
})

test('a long question goes over compressed, where the browser can', async () => {
  answer = () => json(200, '{}')
  const body = { ids: Array.from({ length: 1_000 }, (_, i) => `fact ${String(i)}`) }
  await httpWire.ask({ method: 'POST', path: '/v1/missing', body })
  vi.stubGlobal('CompressionStream', undefined)
  Reflect.deleteProperty(globalThis, 'CompressionStream')
  await httpWire.ask({ method: 'POST', path: '/v1/missing', body })
  const [zipped, plain] = sent.map(({ init }) => init)
  expect(zipped?.headers).toMatchObject({ 'content-encoding': 'gzip', 'content-type': 'application/json' })
  expect(JSON.parse(gunzipSync(zipped?.body as ArrayBuffer).toString())).toEqual(body)
  expect(plain?.body).toBe(JSON.stringify(body))
})

test('a short question goes over as it is', async () => {
  answer = () => json(200, '{}')
  await httpWire.ask({ method: 'POST', path: '/v1/session', body: { step: 'challenge' } })
  expect(sent[0]?.init).toMatchObject({ body: '{"step":"challenge"}', headers: { 'content-type': 'application/json' } })
})

class Source extends EventTarget {
  static readonly CLOSED = 2
  static readonly all: Source[] = []
  readyState = 1
  onerror: () => void = () => undefined
  onopen: () => void = () => undefined
  readonly url: string
  constructor(url: string) {
    super()
    this.url = url
    Source.all.push(this)
  }
  close(): void { this.readyState = Source.CLOSED }
  fail(readyState: number): void {
    this.readyState = readyState
    this.onerror()
  }
}
const lastSource = (): Source => {
  const last = Source.all.at(-1)
  if (last === undefined) throw new Error('no source was opened')
  return last
}

test('the server’s word wakes the exchange; a source refused for good is opened again, one that only stutters is not', () => {
  vi.useFakeTimers()
  vi.stubGlobal('EventSource', Source)
  let woken = 0
  const stop = httpWire.listen(() => { woken += 1 })
  expect(Source.all).toEqual([])
  vi.advanceTimersByTime(1_000)
  expect(lastSource().url).toBe('/v1/wake')
  lastSource().dispatchEvent(new Event('head'))
  expect(woken).toBe(1)
  lastSource().fail(0)
  vi.advanceTimersByTime(60_000)
  expect(Source.all.length).toBe(1)
  lastSource().fail(Source.CLOSED)
  expect(woken).toBe(2)
  vi.advanceTimersByTime(1_000)
  expect(Source.all.length).toBe(2)
  // Refused again at once, it waits twice as long; once it was let in, it is quick again.
  lastSource().fail(Source.CLOSED)
  vi.advanceTimersByTime(1_000)
  expect(Source.all.length).toBe(2)
  vi.advanceTimersByTime(1_000)
  expect(Source.all.length).toBe(3)
  const before = woken
  lastSource().onopen()
  expect(woken).toBe(before + 1)
  lastSource().fail(Source.CLOSED)
  vi.advanceTimersByTime(1_000)
  expect(Source.all.length).toBe(4)
  stop()
  expect(lastSource().readyState).toBe(Source.CLOSED)
  httpWire.listen(() => undefined)()
  vi.advanceTimersByTime(60_000)
  expect(Source.all.length).toBe(4)
})
