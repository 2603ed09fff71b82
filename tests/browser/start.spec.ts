import { expect, readyOffline, test, watch } from './fixtures.ts'

test('the app opens without a complaint and asks nothing of anyone else', async ({ page, endpoint }) => {
  const seen = watch(page, endpoint.url)
  const response = await page.goto('/')
  expect(response?.status()).toBe(200)
  expect(await response?.headerValue('content-security-policy')).toContain("default-src 'none'")
  await expect(page).toHaveTitle('La Boussole')
  await page.waitForLoadState('networkidle')
  expect(seen.complaints).toEqual([])
  expect(seen.foreign).toEqual([])
})

test('the app can be installed: a French name and icons that load', async ({ request }) => {
  const manifest = await (await request.get('/manifest.webmanifest')).text()
  expect(JSON.parse(manifest)).toMatchObject({ name: 'La Boussole', lang: 'fr', start_url: '/', display: 'standalone' })
  const icons = [...manifest.matchAll(/"src": "(.+?)"/g)].map((icon) => String(icon[1]))
  expect(icons).toHaveLength(3)
  for (const icon of icons) expect((await request.get(icon)).headers()['content-type']).toBe('image/png')
})

test('once opened, it opens again with the endpoint stopped, on every address, and shows its accessibility statement', async ({ newTablet: tablet, endpoint }) => {
  await tablet.page().goto(endpoint.url)
  await readyOffline(tablet.page())
  await endpoint.stop()
  await tablet.close()
  const page = await tablet.relaunch()
  for (const address of ['/', '/courrier', '/bilan?du=2024-01-01&au=2024-12-31']) {
    await page.goto(endpoint.url + address)
    await expect(page).toHaveTitle('La Boussole')
  }
  await page.goto(endpoint.url)
  await page.getByRole('button', { name: 'Accessibilité : non conforme' }).tap()
  await expect(page.getByText('Voies de recours')).toBeAttached()
  expect(await page.evaluate(async () => fetch('/v1/health').catch(() => 'no network'))).toBe('no network')
})
