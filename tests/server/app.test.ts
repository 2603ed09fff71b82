import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { openEndpoint } from './openEndpoint.ts'
import { loadAssets } from '#server/assets.ts'
import { servedFolder } from './servedFolder.ts'

const { app } = await openEndpoint({ assets: loadAssets(servedFolder()) })
const header = (response: Response, name: string): string => response.headers.get(name) ?? ''

test.each([
  '/',
  '/courrier',
  '/douches-et-linge',
  '/domiciliation?liste=sans-manifestation&au=2024-12-31',
  '/bilan?du=2024-01-01&au=2024-12-31',
  '/reglages/lieu',
  '/importer',
])('the address %s opens the app, and is asked again each time', async (address) => {
  const response = await app.request(address)
  expect(response.status).toBe(200)
  expect(header(response, 'content-type')).toContain('text/html')
  expect(header(response, 'cache-control')).toBe('no-cache')
  expect(await response.text()).toContain('La Boussole')
})

test.each(['/robots.txt', '/assets/old-9f9f.js', '/courriels', '/bilan/image.png', '/../package.json', '/%2e%2e/x'])(
  'the unknown address %s is a 404 in text, never the page',
  async (address) => {
    const response = await app.request(address)
    expect(response.status).toBe(404)
    expect(header(response, 'content-type')).toContain('text/plain')
  },
)

test.each(['/v1', '/v1/', '/v1/courrier', '/v1/health/x'])('the unknown word %s is a 404 in JSON', async (address) => {
  const response = await app.request(address)
  expect(response.status).toBe(404)
  expect(await response.json()).toEqual({ error: 'notFound' })
  expect(header(response, 'cache-control')).toBe('no-store')
})

test('the endpoint says that it is well, and nobody keeps that answer', async () => {
  const response = await app.request('/v1/health')
  expect(await response.json()).toEqual({ status: 'ok' })
  expect(header(response, 'cache-control')).toBe('no-store')
})

test('a page is not somewhere to send things', async () => {
  expect((await app.request('/', { method: 'POST' })).status).toBe(404)
})

test('a hashed file is kept for ever, the worker never', async () => {
  expect(header(await app.request('/assets/main-1a2b.js'), 'cache-control')).toContain('immutable')
  expect(header(await app.request('/sw.js'), 'cache-control')).toBe('no-cache')
})

test('a script travels compressed to who understands it, and whole to who does not', async () => {
  const small = await app.request('/assets/main-1a2b.js', { headers: { 'accept-encoding': 'br, gzip;q=0.8' } })
  const whole = await app.request('/assets/main-1a2b.js')
  expect(header(small, 'content-encoding')).toBe('gzip')
  expect(header(whole, 'content-encoding')).toBe('')
  expect(gunzipSync(await small.arrayBuffer()).toString()).toBe(await whole.text())
})

test('a file that would not shrink is sent as it is', async () => {
  const icon = await app.request('/icons/boussole-192.png', { headers: { 'accept-encoding': 'gzip' } })
  expect(header(icon, 'content-encoding')).toBe('')
  expect(header(icon, 'content-type')).toBe('image/png')
  expect(header(await app.request('/unknown.bin'), 'content-type')).toBe('application/octet-stream')
})

test('a tablet that has the page already is told so in a word', async () => {
  const etag = header(await app.request('/'), 'etag')
  const again = await app.request('/', { headers: { 'if-none-match': etag } })
  expect(again.status).toBe(304)
  expect(await again.text()).toBe('')
})

test.each(['/', '/robots.txt', '/v1/health', '/v1/nothing'])('%s is protected like the rest', async (address) => {
  const response = await app.request(address)
  const policy = header(response, 'content-security-policy')
  expect(policy).toMatch(/^default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; /)
  for (const closed of ["object-src 'none'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'", "require-trusted-types-for 'script'"]) expect(policy).toContain(closed)
  expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|data:|\*/)
  expect(header(response, 'permissions-policy')).toMatch(/^camera=\(self\), .*microphone=\(\)/)
  expect(header(response, 'cross-origin-opener-policy')).toBe('same-origin')
  expect(header(response, 'x-content-type-options')).toBe('nosniff')
  expect(header(response, 'referrer-policy')).toBe('no-referrer')
  expect(header(response, 'strict-transport-security')).toBe('')
})
