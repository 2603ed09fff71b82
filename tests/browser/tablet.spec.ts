import { expect, test } from './fixtures.ts'
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
