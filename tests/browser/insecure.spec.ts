import { browserOptions } from './browserOptions.ts'
import { expect, test, watch } from './fixtures.ts'

// A name that is not the loopback's: what a tablet of the house's network would type.
const { launch } = browserOptions
test.use({ launchOptions: { ...launch, args: [...launch.args, '--host-resolver-rules=MAP tablette.test 127.0.0.1'] } })

test('over plain http on the network, a page in plain French says what to do, and nothing starts', async ({ page, endpoint }) => {
  const address = `http://tablette.test:${String(endpoint.port)}`
  const { complaints } = watch(page, address)
  for (const path of ['/', '/bilan']) {
    await page.goto(address + path)
    await expect(page.getByRole('heading', { level: 1, name: 'Cette adresse n’est pas sûre' })).toBeVisible()
    await expect(page.getByRole('main')).toContainText('https://')
    await expect(page.getByRole('main')).toContainText(`Adresse ouverte : ${address}${path}`)
    await expect(page.getByRole('button')).toHaveCount(0)
  }
  expect(await page.evaluate(() => isSecureContext)).toBe(false)
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([])
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, 'serviceWorker' in navigator])).toEqual([0, 0, false])
  expect(complaints.filter((text) => !text.includes('Cross-Origin-Opener-Policy'))).toEqual([])
})

test('the same endpoint by its loopback name opens the desk', async ({ page, endpoint }) => {
  await page.goto(endpoint.url)
  await expect(page.getByRole('button', { name: 'Démonstration' })).toBeVisible()
  expect(await page.evaluate(() => isSecureContext)).toBe(true)
})
