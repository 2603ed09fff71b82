// The app under the policy that it is served with (src/server/securityHeaders.ts): every room, the workers, an import, a backup, a
// printed page and the camera, without one breach and without a word to anyone else.
import type { Page } from '@playwright/test'
import { createRegister, goTo, openDemo, tap, unlock } from './desk.ts'
import { deskLayers } from './deskLayers.ts'
import { downloadedFrom } from './downloads.ts'
import { fileLayers } from './fileLayers.ts'
import { expect, readyOffline, test, watch } from './fixtures.ts'
import { throughLayers, tuesdayMorning } from './layers.ts'
import { otherLayers } from './otherLayers.ts'
import { throughEveryRoom } from './rooms.ts'

test.use({ trace: 'off', permissions: ['camera'] })

type Heard = { readonly breaches: readonly string[]; readonly complaints: readonly string[]; readonly foreign: readonly string[] }

/** What the page tries against its policy, from its next load on. */
const listen = async (page: Page, origin: string): Promise<Heard> => {
  const breaches: string[] = []
  await page.exposeFunction('heardBreach', (text: string) => { breaches.push(text) })
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile, sample }) => {
      const hear: unknown = Reflect.get(window, 'heardBreach')
      if (typeof hear === 'function') Reflect.apply(hear, window, [`${effectiveDirective} ${blockedURI} ${sourceFile} ${sample}`])
    })
  })
  return { breaches, ...watch(page, origin) }
}

const expectQuiet = ({ breaches, complaints, foreign }: Heard): void =>
  expect({ breaches, complaints, foreign }).toEqual({ breaches: [], complaints: [], foreign: [] })

test('every room, form, menu and question keeps to the policy, and asks nothing of anyone else', async ({ page, endpoint }) => {
  test.setTimeout(180_000)
  await page.clock.setFixedTime(tuesdayMorning)
  const heard = await listen(page, endpoint.url)
  await page.goto('/')
  await openDemo(page)
  await throughEveryRoom(page, async () => Promise.resolve())
  for (const layers of [deskLayers, fileLayers, otherLayers]) await throughLayers(page, layers, async () => Promise.resolve())
  expectQuiet(heard)
})

test('so do the keys, the worker of the network, a backup, a page to print and the camera', async ({ page, endpoint }) => {
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
