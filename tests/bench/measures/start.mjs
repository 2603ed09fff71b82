import { loopTime, openPage, slowDown, tabletSlowness } from '../harness/browser.mjs'
import { buildPeer } from '../harness/build.mjs'
import { ratioRow } from '../harness/rows.mjs'
import { serveApp } from '../harness/serveApp.mjs'
import { serveFolder } from '../harness/serveFolder.mjs'
import { byName, median } from '../harness/statistics.mjs'

const shelter = { people: 779, facts: 52_000, present: 40 }
const rounds = 15
const ports = { ours: 18_222, emptyPwa: 18_223, static: 18_224 }

// The first frame in which the search box stands, ms since the navigation began.
const watchForBox = () => {
  const channel = new MessageChannel()
  channel.port1.onmessage = () => {
    globalThis.boxAt = performance.now()
  }
  const look = () => {
    const box = document.querySelector('input[type="search"], [role="searchbox"]')
    if (box === null || box.getClientRects().length === 0) return
    observer.disconnect()
    requestAnimationFrame(() => channel.port2.postMessage(''))
  }
  const observer = new MutationObserver(look)
  observer.observe(document, { childList: true, subtree: true })
}

// A tab of its own, its worker not running: as when the tablet is taken up in the morning.
const startOnce = async (context, url) => {
  const page = await context.newPage()
  const session = await slowDown(page, tabletSlowness)
  await session.send('ServiceWorker.enable')
  await session.send('ServiceWorker.stopAllWorkers')
  await page.addInitScript(watchForBox)
  await page.goto(url, { waitUntil: 'commit' })
  await page.waitForFunction(() => globalThis.boxAt !== undefined, undefined, { timeout: 60_000 })
  const time = await page.evaluate(() => globalThis.boxAt)
  const felt = await loopTime(page)
  await page.close()
  return { time, felt }
}

const isKept = async () => {
  const registration = (await navigator.serviceWorker.getRegistration()) ?? (await navigator.serviceWorker.register('./sw.js'))
  return registration.active?.state === 'activated' && navigator.serviceWorker.controller !== null
}

/** Visits a page until its worker keeps it for the times without a network; one that registers none is given its own. */
export const keep = async (context, url) => {
  const page = await context.newPage()
  await page.goto(url)
  for (let tries = 0; !(await page.evaluate(isKept)); tries++) {
    if (tries > 40) throw new Error(`no worker keeps ${url}`)
    await page.waitForTimeout(250)
    if (tries % 8 === 7) await page.reload()
  }
  await page.close()
}

const fill = async (context, url) => {
  const { page } = await openPage(context, `${url}/bench/fill.html`)
  const facts = await page.evaluate((size) => globalThis.bench.demo(size), shelter)
  if (facts < shelter.facts) throw new Error(`only ${facts} facts were kept`)
  await page.close()
}

// A tab that was slowed down before it went to another address, and forgot it there, would flatter everyone.
const sayHowSlow = async (context, felt) => {
  const page = await context.newPage()
  const own = []
  for (let i = 0; i < 9; i++) own.push(await loopTime(page))
  await page.close()
  console.log(`  start: slowed down ${(median(felt) / median(own)).toFixed(1)} times, for ${tabletSlowness} asked`)
}

/** Starts of each in turns, the order going round; the first of each warms the browser up. ms by name. */
export const startInTurns = async (context, urls) => {
  const names = Object.keys(urls)
  const [times, felts] = [[], []]
  for (let i = 0; i <= rounds; i++) {
    const round = {}
    for (const [place] of names.entries()) {
      const name = names[(place + i) % names.length]
      const { time, felt } = await startOnce(context, urls[name])
      felts.push(felt)
      round[name] = time
    }
    if (i > 0) times.push(round)
  }
  await sayHowSlow(context, felts)
  return byName(times)
}

/** From a tab that opens to the search box of the demonstration, every server stopped. */
export const start = {
  name: 'start',
  pages: [],
  needsApp: true,
  run: async ({ context, app }) => {
    const servers = {
      ours: await serveApp(app.main, ports.ours),
      emptyPwa: await serveFolder(await buildPeer('emptyPwa'), ports.emptyPwa),
      static: await serveFolder(await buildPeer('static'), ports.static),
    }
    const urls = Object.fromEntries(Object.entries(servers).map(([name, { url }]) => [name, url]))
    try {
      await fill(context, urls.ours)
      for (const url of Object.values(urls)) await keep(context, url)
    } finally {
      for (const { stop } of Object.values(servers)) await stop()
    }
    const times = await startInTurns(context, urls)
    const what = 'start offline → search box, 779 people, 52,000 facts'
    return [
      ratioRow({ what, against: 'an empty React PWA', ours: times.ours, theirs: times.emptyPwa, limit: 1.5 }),
      ratioRow({ what, against: 'a static page', ours: times.ours, theirs: times.static, limit: 3 }),
    ]
  },
}
