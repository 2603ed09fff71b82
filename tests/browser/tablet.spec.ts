import { expect, readyOffline, test } from './fixtures.ts'
import type { Page } from '@playwright/test'

// The tools of the other tests are tried here first: a kill that kills nothing would prove nothing.

const write = (page: Page, text: string): Promise<void> =>
  page.evaluate(
    (value) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('essai', 1)
        opening.onupgradeneeded = () => opening.result.createObjectStore('essai')
        opening.onerror = () => reject(new Error('closed'))
        opening.onsuccess = () => {
          const writing = opening.result.transaction('essai', 'readwrite', { durability: 'strict' })
          writing.objectStore('essai').put(value, 'clé')
          writing.oncomplete = () => resolve()
        }
      }),
    text,
  )

const read = (page: Page): Promise<unknown> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('essai', 1)
        opening.onsuccess = () => {
          const reading = opening.result.transaction('essai').objectStore('essai').get('clé')
          reading.onsuccess = () => resolve(reading.result)
        }
      }),
  )

test('a killed tablet starts again on the same folder with what was committed', async ({ tablet, endpoint }) => {
  await tablet.page().goto(endpoint.url)
  for (const text of ['un', 'deux', 'trois']) {
    await write(tablet.page(), text)
    await tablet.kill()
    const page = await tablet.relaunch()
    await page.goto(endpoint.url)
    expect(await read(page)).toBe(text)
  }
})

test('a stopped endpoint answers nobody, and comes back on the same address', async ({ request, endpoint }) => {
  await endpoint.stop()
  await expect(request.get('/v1/health')).rejects.toThrow(/ECONNREFUSED/)
  await endpoint.start()
  expect((await request.get('/v1/health')).status()).toBe(200)
})

test('a new version waits until it is told to come', async ({ tablet, endpoint, build }) => {
  const page = tablet.page()
  await page.goto(endpoint.url)
  await readyOffline(page)
  build.publish('Boussole 2')
  await endpoint.start(build.folder)
  const waiting = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    await registration.update()
    const next = registration.installing
    if (next !== null) {
      await new Promise<void>((resolve) => next.addEventListener('statechange', () => next.state === 'installed' && resolve()))
    }
    return registration.waiting !== null
  })
  expect(waiting).toBe(true)
  await page.reload()
  await expect(page).toHaveTitle('La Boussole')
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    const changed = new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve))
    registration.waiting?.postMessage({ type: 'SKIP_WAITING' })
    await changed
  })
  await page.reload()
  await expect(page).toHaveTitle('Boussole 2')
})
