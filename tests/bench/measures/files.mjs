import { openPage, slowDown, tabletSlowness } from '../harness/browser.mjs'
import { plainRow } from '../harness/rows.mjs'
import { during, serveApp } from '../harness/serveApp.mjs'
import { median } from '../harness/statistics.mjs'

// Every second person is domiciled: 5,000 files.
const shelter = { people: 10_000, facts: 26_000, present: 40 }
const port = 18_228
const rounds = 9

// From the address to the frame in which the first files of the list stand, ms.
const openList = (filter) =>
  new Promise((resolve) => {
    const began = performance.now()
    const isThere = () => document.querySelector('ul[aria-label="Domiciliés"] [data-number]') !== null
    const observer = new MutationObserver(() => {
      if (!isThere()) return
      observer.disconnect()
      const channel = new MessageChannel()
      channel.port1.onmessage = () => resolve(performance.now() - began)
      requestAnimationFrame(() => channel.port2.postMessage(''))
    })
    observer.observe(document, { childList: true, subtree: true })
    history.pushState(null, '', filter)
    dispatchEvent(new PopStateEvent('popstate'))
  })

const leave = async (page) => {
  await page.evaluate(() => {
    history.pushState(null, '', '/')
    dispatchEvent(new PopStateEvent('popstate'))
  })
  await page.getByRole('heading', { name: 'Récents' }).waitFor()
}

/** The list of 5,000 domiciliations, painted, on a page slowed down as a tablet is. */
export const files = {
  name: 'files',
  pages: [],
  needsApp: true,
  run: ({ context, app }) =>
    during(serveApp(app.main, port), async ({ url }) => {
      const fill = await openPage(context, `${url}/bench/fill.html`)
      await fill.page.evaluate((size) => globalThis.bench.demo(size), shelter)
      await fill.page.close()
      const page = await context.newPage()
      await page.goto(url)
      await page.getByRole('heading', { name: 'Récents' }).waitFor()
      await slowDown(page, tabletSlowness)
      const times = []
      for (let i = 0; i <= rounds; i++) {
        times.push(await page.evaluate(openList, '/domiciliation?liste=domicilies'))
        await leave(page)
      }
      const [first, ...others] = times
      return [
        plainRow({ what: 'list of 5,000 files painted, the first time of the day', value: first, unit: 'ms', runs: 1 }),
        plainRow({ what: 'list of 5,000 files painted, p50', value: median(others), unit: 'ms', runs: others.length }),
      ]
    }),
}
