import { openPage, slowDown, tabletSlowness } from '../harness/browser.mjs'
import { plainRow } from '../harness/rows.mjs'
import { serveApp } from '../harness/serveApp.mjs'
import { quantile } from '../harness/statistics.mjs'
import { watchTaps } from '../harness/watchTaps.mjs'

const shelter = { people: 779, facts: 52_000, present: 12 }
const port = 18_228
const [comers, letters] = [8, 22]

// Everything that kept the page busy for 50 ms or more, as the browser counts it.
const watchTasks = () => {
  globalThis.longTasks = []
  new PerformanceObserver((list) => globalThis.longTasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask', buffered: true })
}

const box = (page) => page.getByRole('searchbox', { name: 'Rechercher une personne' })

const holders = async (page) => {
  await page.evaluate(() => {
    history.pushState(null, '', '/domiciliation?liste=domicilies')
    dispatchEvent(new PopStateEvent('popstate'))
  })
  const rows = page.getByRole('list', { name: 'Domiciliés', exact: true }).locator('[data-number]')
  await rows.nth(comers).waitFor()
  return rows.evaluateAll((all) => all.map((row) => ({ number: row.getAttribute('data-number'), name: row.querySelector('button').getAttribute('aria-label') })))
}

// Somebody is found by the first letters of their name, is noted, has breakfast; at the till's own pace.
const welcome = async (page, { name, number }) => {
  await page.keyboard.press('F2')
  await page.keyboard.press('Control+a')
  await page.keyboard.type(name.split(' ')[0].slice(0, 5), { delay: 90 })
  const row = page.locator(`[data-number="${number}"]`).first()
  await row.waitFor({ timeout: 3_000 }).catch(() => page.keyboard.type(number))
  await row.getByRole('button', { name: 'Passage', exact: true }).tap().catch(() => undefined)
  await page.keyboard.press('Control+a')
  await page.keyboard.type(number, { delay: 60 })
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: /^Petit-déjeuner/ }).first().tap()
  await page.waitForTimeout(200)
}

const sort = async (page, { number }) => {
  await page.keyboard.type(number, { delay: 60 })
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => document.querySelector('input[type="search"], [role="searchbox"]').value === '')
}

const morning = async (page) => {
  const people = await holders(page)
  await page.getByRole('link', { name: 'Accueil', exact: true }).tap()
  await box(page).waitFor()
  const session = await slowDown(page, tabletSlowness)
  await page.evaluate(() => {
    globalThis.longTasks.length = 0
  })
  for (const one of people.slice(0, comers)) await welcome(page, one)
  await page.getByRole('link', { name: 'Courrier', exact: true }).tap()
  await box(page).waitFor()
  await box(page).tap()
  for (let n = 0; n < letters; n++) await sort(page, people[(n * 3) % people.length])
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  return page.evaluate(() => ({ tasks: globalThis.longTasks, presented: [...globalThis.taps.presented.values()], pressed: globalThis.taps.pressed }))
}

/** Eight people at the door and twenty-two letters, one after the other on a slow tablet: how long the page was ever busy. */
export const rush = {
  name: 'rush',
  pages: [],
  browser: { hasTouch: true },
  needsApp: true,
  run: async ({ context, app }) => {
    const server = await serveApp(app.main, port)
    try {
      const fill = await openPage(context, `${server.url}/bench/fill.html`)
      await fill.page.evaluate((size) => globalThis.bench.demo(size), shelter)
      await fill.page.close()
      const page = await context.newPage()
      await page.addInitScript(watchTaps)
      await page.addInitScript(watchTasks)
      await page.goto(server.url)
      await box(page).waitFor()
      const { tasks, presented } = await morning(page)
      const what = `a morning's rush: ${comers} people, ${letters} letters`
      return [
        plainRow({ what: `${what}, longest task at ×${tabletSlowness}`, value: Math.max(0, ...tasks), unit: 'ms', limit: 100, runs: tasks.length }),
        plainRow({ what: `${what}, Event Timing p98`, value: quantile(presented, 0.98), unit: 'ms', runs: presented.length }),
      ]
    } finally {
      await server.stop()
    }
  },
}
