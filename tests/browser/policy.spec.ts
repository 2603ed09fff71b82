// The app under the policy that it is served with (src/server/securityHeaders.ts): the workers, a backup, a printed page and the camera,
// without one breach and without a word to anyone else.
import { createRegister, goTo, tap, unlock } from './desk.ts'
import { downloadedFrom } from './downloads.ts'
import { expect, readyOffline, test } from './fixtures.ts'
import { expectQuiet, listen } from './heard.ts'

test.use({ permissions: ['camera'] })

// Every room, form, menu and question: tests/browser/accessibleRooms.spec.ts listens there.
test('the keys, the worker of the network, a backup, a page to print and the camera keep to the policy, and ask nothing of anyone else', async ({ page, endpoint }) => {
  const heard = await listen(page, endpoint.url)
  await page.goto('/')
  await createRegister(page)
  await readyOffline(page)
  await goTo(page, 'Réglages')
  await downloadedFrom(page, () => tap(page, 'Exporter tout le registre'))
  await goTo(page, 'Bilan')
  await page.emulateMedia({ media: 'print' })
  await page.emulateMedia({ media: 'screen' })
  await page.reload()
  await unlock(page)
  await page.goto('/rejoindre')
  expectQuiet(heard)
})

test('a script or a style in the page, a text made code and a stranger’s address are stopped, and heard', async ({ page, endpoint }) => {
  const { breaches } = await listen(page, endpoint.url)
  await page.goto('/')
  const done = await page.evaluate(() => {
    const tried = (work: () => void): string => {
      try {
        work()
        return 'done'
      } catch (error) {
        return error instanceof Error ? error.name : 'error'
      }
    }
    const inline = document.createElement('style')
    inline.textContent = 'body { color: red }'
    document.head.append(inline)
    void fetch('https://example.org/').catch(() => undefined)
    return [
      tried(() => { document.body.innerHTML = '<img src=x onerror=alert(1)>' }),
      tried(() => { new Worker('https://example.org/worker.js').terminate() }),
      tried(() => { document.createElement('script').src = 'https://example.org/a.js' }),
    ]
  })
  expect(done).toEqual(['TypeError', 'TypeError', 'TypeError'])
  await expect.poll(() => breaches.map((text) => text.split(' ')[0])).toEqual(expect.arrayContaining(['connect-src', 'require-trusted-types-for', 'style-src-elem']))
})
