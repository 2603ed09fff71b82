import { openPage, slowDown, tabletSlowness } from '../harness/browser.mjs'
import { plainRow, ratioRow } from '../harness/rows.mjs'
import { during, serveApp } from '../harness/serveApp.mjs'
import { median, quantile } from '../harness/statistics.mjs'
import { putByHand, watchLetters } from '../harness/watchLetters.mjs'
import { watchTaps } from '../harness/watchTaps.mjs'

// The house of 2024, and a morning twice as heavy as its heaviest.
const shelter = { people: 779, facts: 20_000, present: 40 }
const port = 18_227
const letters = 50
const keyDelay = 120

const walk = (page, address) =>
  page.evaluate((href) => {
    history.pushState(null, '', href)
    dispatchEvent(new PopStateEvent('popstate'))
  }, address)

const everyoneDomiciled = async (page) => {
  await walk(page, '/domiciliation?liste=domicilies')
  const rows = page.getByRole('list', { name: 'Domiciliés', exact: true }).locator('[data-number]')
  await rows.nth(letters - 1).waitFor({ state: 'attached' })
  return rows.evaluateAll((found) => found.map((row) => ({
    number: row.getAttribute('data-number'), name: row.querySelector('button').getAttribute('aria-label'),
  })))
}

const rankOf = (page, number) =>
  page.evaluate((wanted) => [...document.querySelectorAll('#found [data-number]')].findIndex((row) => row.getAttribute('data-number') === wanted), number)

// Three letters of the surname, two of the first name where they are not enough, then an arrow or the whole name; as one who reads along.
const typeName = async (page, { number, name }) => {
  const [last = '', ...first] = name.toLowerCase().split(' ')
  const steps = [last.slice(0, 3), `${last.slice(3)} ${first.join(' ').slice(0, 2)}`, first.join(' ').slice(2)]
  for (const step of steps) {
    await page.keyboard.type(step, { delay: keyDelay })
    const rank = await rankOf(page, number)
    if (rank < 0 || rank > 3) continue
    for (let i = 0; i < rank; i++) await page.keyboard.press('ArrowDown', { delay: keyDelay })
    return
  }
  await page.keyboard.press('Control+a')
  await page.keyboard.type(number, { delay: keyDelay })
}

const sort = async (page, people) => {
  const [whole, bare] = [[], []]
  for (const [i, who] of people.entries()) {
    const began = performance.now()
    await typeName(page, who)
    await page.keyboard.press('Enter')
    await page.waitForFunction((done) => globalThis.letters.listed.length > done, i)
    whole.push((performance.now() - began) / 1_000)
    bare.push(await page.evaluate(putByHand))
  }
  return { whole, bare, ...(await page.evaluate(() => globalThis.letters)) }
}

// In an invented register more was handed out to some than came in: they have no key, and are passed over.
const keyOf = async (page, number) => {
  await page.getByRole('searchbox').fill(number)
  const key = page.locator(`[data-number="${number}"]`).getByRole('button', { name: 'Remettre le courrier', exact: true })
  return key.waitFor({ timeout: 500 }).then(() => key, () => undefined)
}

const handOut = async (page, everyone) => {
  const bare = []
  await walk(page, '/courrier?vue=pile')
  await page.getByRole('list', { name: 'Qui a du courrier' }).waitFor()
  for (const { number } of everyone) {
    const key = await keyOf(page, number)
    if (key === undefined) continue
    await page.evaluate(() => { globalThis.taps.awaited = true })
    await key.click()
    await page.waitForFunction((before) => globalThis.taps.painted.length > before, bare.length)
    if (bare.push(await page.evaluate(putByHand)) === letters) break
  }
  return { bare, painted: await page.evaluate(() => globalThis.taps.painted) }
}

const open = async (context, url) => {
  const fill = await openPage(context, `${url}/bench/fill.html`)
  await fill.page.evaluate((size) => globalThis.bench.demo(size), shelter)
  await fill.page.close()
  const page = await context.newPage()
  await page.addInitScript(watchLetters)
  await page.addInitScript(watchTaps)
  await page.goto(url)
  await page.getByRole('searchbox', { name: 'Rechercher une personne' }).waitFor()
  return page
}

const work = async (page) => {
  const everyone = await everyoneDomiciled(page)
  // From all over the alphabet, as a bag of mail.
  const people = Array.from({ length: letters }, (_, i) => everyone[Math.floor((i * everyone.length) / letters)])
  // Both tabs have been seen: their parts of the app are here.
  for (const address of ['/courrier?vue=pile', '/courrier']) {
    await walk(page, address)
    await page.getByRole('searchbox').waitFor()
  }
  const asked = []
  page.on('request', (request) => asked.push(request.url()))
  await slowDown(page, tabletSlowness)
  const sorted = await sort(page, people)
  return { sorted, served: await handOut(page, everyone), asked }
}

/** Fifty letters sorted by keyboard at a hand's pace, and fifty people served from the pile, on a page slowed down as a tablet is. */
export const mail = {
  name: 'mail',
  pages: [],
  needsApp: true,
  run: ({ context, app }) =>
    during(serveApp(app.main, port), async ({ url }) => {
      const { sorted, served, asked } = await work(await open(context, url))
      const bare = 'bare strict IndexedDB put, same run'
      return [
        plainRow({ what: `a letter sorted, ${keyDelay} ms a key, p50`, value: median(sorted.whole), unit: 's', limit: 6, runs: letters }),
        plainRow({ what: `a letter sorted, ${keyDelay} ms a key, p95`, value: quantile(sorted.whole, 0.95), unit: 's', limit: 6, runs: letters }),
        plainRow({ what: 'Enter → the line is empty, p95', value: quantile(sorted.emptied, 0.95), unit: 'ms', runs: letters }),
        ratioRow({ what: 'Enter → the letter is on the disk and listed, p50', against: bare, ours: sorted.listed, theirs: sorted.bare }),
        ratioRow({ what: 'tap → all the mail is handed out, on the disk and stamped, p50', against: bare, ours: served.painted, theirs: served.bare }),
        plainRow({ what: `requests while ${letters} letters come in and ${served.bare.length} people are served`, value: asked.length, unit: '', limit: 0, runs: 1 }),
      ]
    }),
}
