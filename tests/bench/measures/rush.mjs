import { openPage, slowDown, tabletSlowness } from '../harness/browser.mjs'
import { middleOf, tapWith } from '../harness/finger.mjs'
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

// What the driver asks of the page is a task of the page too: it looks a key up by its place alone, and presses where that stands.
const boxOf = ({ within, words }) => {
  const key = [...(document.querySelector(within)?.querySelectorAll('button, a') ?? [])].find(({ textContent }) => textContent.startsWith(words))
  if (key === undefined) return undefined
  const { x, y, width, height } = key.getBoundingClientRect()
  return { x, y, width, height }
}

const rest = 150
const patience = 4_000

/** Where a key stands, once it is there; nowhere when it does not come. */
const placeOf = async (page, key) => {
  for (let waited = 0; waited < patience; waited += rest) {
    const place = await page.evaluate(boxOf, key)
    if (place !== undefined) return place
    await page.waitForTimeout(rest)
  }
  return undefined
}

const press = async ({ page, session }, key) => {
  const place = await placeOf(page, key)
  if (place === undefined) throw new Error(`no key « ${key.words} » in ${key.within}`)
  await tapWith(session, middleOf(place))
  await page.waitForTimeout(rest)
}

const type = async (page, text, delay) => {
  await page.keyboard.press('F2')
  await page.keyboard.press('Control+a')
  await page.keyboard.type(text, { delay })
}

// Somebody is found by the first letters of their name, is noted, has breakfast; at the till's own pace.
const welcome = async (desk, { name, number }) => {
  const { page } = desk
  const passage = { within: `[data-number="${number}"]`, words: 'Passage' }
  await type(page, name.split(' ')[0].slice(0, 5), 90)
  if ((await placeOf(page, passage)) === undefined) await type(page, number, 60)
  await press(desk, passage)
  await type(page, number, 60)
  await page.keyboard.press('Enter')
  await press(desk, { within: 'main', words: 'Petit-déjeuner' })
}

const lineIsEmpty = () => document.querySelector('input[type="search"]').value === ''

const sort = async (page, { number }) => {
  await page.keyboard.type(number, { delay: 60 })
  await page.keyboard.press('Enter')
  for (let waited = 0; !(await page.evaluate(lineIsEmpty)); waited += rest) {
    if (waited > patience) throw new Error(`the letter of ${number} was not sorted`)
    await page.waitForTimeout(rest)
  }
}

// Nobody's morning begins while the files of the desk are still being kept for the days without a network.
const isKept = () => navigator.serviceWorker.ready.then(() => true)

const morning = async (page) => {
  const people = await holders(page)
  await page.getByRole('link', { name: 'Accueil', exact: true }).tap()
  await box(page).waitFor()
  const session = await slowDown(page, tabletSlowness)
  await page.evaluate(() => {
    globalThis.longTasks.length = 0
  })
  for (const one of people.slice(0, comers)) await welcome({ page, session }, one)
  await press({ page, session }, { within: 'nav', words: 'Courrier' })
  await placeOf(page, { within: 'main', words: 'Tri du matin' })
  await page.keyboard.press('F2')
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
      await page.waitForFunction(isKept, undefined, { timeout: 60_000 })
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
