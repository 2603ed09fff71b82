import { gunzipSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { limits } from '#protocol/exchange.ts'
import { expectRefusal, jsonOf } from './answers.ts'
import { enrolTablet, openSession, post, someFact } from './enrolledTablet.ts'
import { openEndpoint } from './openEndpoint.ts'
import { shelterOnline, syncAsk, syncWith } from './shelterOnline.ts'

const json = { 'content-type': 'application/json' }
const routes: readonly (readonly ['GET' | 'POST', string, 'session' | 'nothing'])[] = [
  ['GET', '/v1/health', 'nothing'], ['POST', '/v1/session', 'nothing'], ['POST', '/v1/enrol', 'nothing'], ['POST', '/v1/sync', 'session'],
  ['POST', '/v1/missing', 'session'], ['POST', '/v1/facts', 'session'], ['GET', '/v1/segments/0/0', 'session'], ['GET', '/v1/audit?seq=0', 'session'],
  ['POST', '/v1/audit', 'session'], ['GET', '/v1/wake', 'session'],
]
const posts = routes.flatMap(([method, path]) => (method === 'POST' ? [path] : []))
const closed = routes.flatMap(([method, path, needs]) => (needs === 'session' ? [[method, path] as const] : []))

describe('what is no question', async () => {
  const { app, cookie, wait } = await shelterOnline()
  const send = async (path: string, body: BodyInit, headers: object = json): Promise<Response> => {
    // Each on its own second: it is not the rate that is tried here.
    wait(100)
    return app.request(path, { method: 'POST', headers: { cookie, ...headers }, body, duplex: 'half' } as RequestInit)
  }

  test.each(routes)('%s %s takes no other method', async (method, path) => {
    for (const other of ['PUT', 'DELETE', 'PATCH', 'OPTIONS', ...(path.includes('audit') ? [] : [method === 'GET' ? 'POST' : 'GET'])]) {
      const response = await app.request(path, { method: other, headers: { cookie } })
      expect(response.headers.get('allow')).toBe(path.includes('audit') ? 'GET, POST' : method)
      await expectRefusal(response, 405, 'method')
    }
  })

  test.each(posts)('%s takes JSON alone, whole and of the right form', async (path) => {
    await expectRefusal(await send(path, '{}', { 'content-type': 'text/plain' }), 415, 'malformed')
    await expectRefusal(await send(path, '{}', {}), 415, 'malformed')
    await expectRefusal(await send(path, '{}', { ...json, 'content-encoding': 'br' }), 415, 'malformed')
    for (const body of ['', '{"proto":1,"push":[', '{}', '[]', 'null', '7', '"text"', '{"step":"challenge","ids":"none","seq":-1,"push":{}}'])
      await expectRefusal(await send(path, body), 400, 'malformed')
    await expectRefusal(await send(path, new Uint8Array([0x7b, 0xff, 0x7d])), 400, 'malformed')
    await expectRefusal(await send(path, new Uint8Array([1, 2, 3]), { ...json, 'content-encoding': 'gzip' }), 400, 'malformed')
  })

  test.each(posts)('%s takes no more than two megabytes, as they are once inflated', async (path) => {
    const large = `"${'x'.repeat(limits.body)}"`
    await expectRefusal(await send(path, large), 413, 'tooLarge')
    await expectRefusal(await send(path, large, { ...json, 'content-length': String(large.length) }), 413, 'tooLarge')
    const bomb = gzipSync(Buffer.alloc(200_000_000, 32))
    const before = process.memoryUsage().rss
    await expectRefusal(await send(path, bomb, { ...json, 'content-encoding': 'gzip' }), 413, 'tooLarge')
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000)
  })

  test.each(closed)('%s %s wants a session', async (method, path) => {
    for (const token of ['', '__Host-boussole=none', 'boussole=x; __Host-boussole=']) {
      const response = await app.request(path, { method, headers: { ...json, cookie: token }, ...(method === 'POST' ? { body: '{}' } : {}) })
      await expectRefusal(response, 401, 'session')
    }
  })

  test('what is not under this roof is a 404, and nothing says to a browser that another origin may ask', async () => {
    await expectRefusal(await app.request('/v1/courrier', { headers: { cookie, origin: 'http://localhost:9' } }), 404, 'notFound')
    for (const [method, path] of routes) {
      const { headers, body } = await app.request(path, { method, headers: { cookie, origin: 'http://localhost:9' } })
      expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([])
      await body?.cancel()
    }
  })
})

test('what goes in small comes in whole, and goes out small to who asks', async () => {
  const { app, cookie, shelter } = await shelterOnline()
  const facts = Array.from({ length: 20 }, () => someFact(shelter))
  const response = await app.request('/v1/sync', {
    method: 'POST', headers: { ...json, cookie, 'content-encoding': 'gzip', 'accept-encoding': 'gzip, br' }, body: gzipSync(JSON.stringify(syncAsk(facts))),
  })
  expect(response.headers.get('content-encoding')).toBe('gzip')
  expect(JSON.parse(gunzipSync(await response.arrayBuffer()).toString())).toMatchObject({ rows: facts.map((fact, i) => ({ seq: i + 1, fact })) })
  const plain = await post(app, '/v1/sync', { body: syncAsk([]), cookie })
  expect(plain.headers.get('content-encoding')).toBeNull()
  const refused = await app.request('/v1/sync', { method: 'POST', headers: { ...json, cookie, 'accept-encoding': 'gzip;q=0' }, body: JSON.stringify(syncAsk([])) })
  expect(refused.headers.get('content-encoding')).toBeNull()
})

test('a tablet that asks without end waits, its neighbour does not notice', async () => {
  const { app, sync, shelter, cookie, wait } = await shelterOnline()
  const other = await openSession(app, await enrolTablet(shelter))
  const answers = await Promise.all(Array.from({ length: 61 }, () => sync([])))
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(60)
  const refused = await post(app, '/v1/sync', { body: syncAsk([]), cookie })
  expect(refused.headers.get('retry-after')).toBe('1')
  await expectRefusal(refused, 429, 'tooOften')
  expect((await syncWith(app, other, syncAsk([]))).status).toBe(200)
  wait(50)
  expect((await sync([])).status).toBe(200)
})

test('the log says what was asked and how it went, and no more', async () => {
  const { lines, sync, shelter, tablet } = await shelterOnline()
  await sync([someFact(shelter, { data: { for: 'welcome', note: 'Awa N’Diaye' } })])
  expect(lines.at(-1)).toEqual({ method: 'POST', route: '/sync', status: 200, ms: 0, centre: shelter.centre.slice(-8), dev: tablet.dev.slice(-8), pushed: 1, rows: 1 })
  expect(JSON.stringify(lines)).not.toMatch(/Awa|cookie|__Host/)
})

test('the endpoint is well, or says what is not', async () => {
  const failing = (await openEndpoint()).store
  Object.assign(failing, { centres: () => Promise.reject(new Error('down')) })
  const ill = await openEndpoint({ store: failing, hostFaults: () => Promise.resolve(['disk', 'backup']) })
  const response = await ill.app.request('/v1/health')
  expect([response.status, await jsonOf(response)]).toEqual([503, { error: 'unavailable', faults: ['store', 'disk', 'backup'] }])
  expect(await jsonOf(await (await openEndpoint({ hostFaults: () => Promise.resolve([]) })).app.request('/v1/health'))).toEqual({ status: 'ok' })
})

test('whatever is sent, the answer is one of ours, and never a failure', async () => {
  const { app, cookie, wait } = await shelterOnline()
  const asked = fc.oneof(
    fc.jsonValue().map((value) => JSON.stringify(value)),
    fc.uint8Array({ maxLength: 300 }),
    fc.record({ proto: fc.nat(), app: fc.string(), inst: fc.uuid(), off: fc.integer(), cur: fc.record({ epoch: fc.constant(''), seq: fc.nat(2), chain: fc.constant('0'.repeat(32)) }),
      have: fc.record({ dseq: fc.nat(), pending: fc.nat() }), push: fc.array(fc.record({ fact: fc.anything({ maxDepth: 3 }) })) }).map((value) => JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? null : part))),
    fc.record({ ids: fc.array(fc.oneof(fc.uuid(), fc.string())), seq: fc.nat(), buckets: fc.array(fc.constantFrom('2026-10:a', '0000-99:f')) }).map((value) => JSON.stringify(value)),
  )
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...posts), asked, fc.boolean(), async (path, body, gzipped) => {
      wait(1_000)
      const sent = gzipped ? new Uint8Array(gzipSync(body)) : (body as BodyInit)
      const response = await app.request(path, { method: 'POST', headers: { ...json, cookie, ...(gzipped ? { 'content-encoding': 'gzip' } : {}) }, body: sent })
      expect([200, 400, 409]).toContain(response.status)
    }),
    { numRuns: 600 },
  )
}, 60_000)
