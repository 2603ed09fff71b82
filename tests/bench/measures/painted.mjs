import { openPage, slowDown, tabletSlowness } from '../harness/browser.mjs'
import { plainRow, ratioRow } from '../harness/rows.mjs'
import { serveApp } from '../harness/serveApp.mjs'
import { quantile } from '../harness/statistics.mjs'

const shelter = { people: 1_040, facts: 8_000, present: 1_000, lately: 24 }
const port = 18_226
const turns = 6
const tapsATurn = 20

// From the press to the frame in which the pressed key has become what it says once the act is kept. Event Timing leaves out
// what is shorter than 16 ms: such a tap counts for 16.
const watchTaps = () => {
  const channel = new MessageChannel()
  const shortest = 16
  globalThis.taps = { painted: [], presented: new Map(), shortest }
  let pressedAt
  channel.port1.onmessage = () => globalThis.taps.painted.push(performance.now() - pressedAt)
  globalThis.addEventListener('click', ({ target, timeStamp }) => {
    const key = target.closest('button')
    const words = key.textContent
    pressedAt = timeStamp
    const look = () => {
      if (key.isConnected && key.textContent === words) return
      observer.disconnect()
      requestAnimationFrame(() => channel.port2.postMessage(''))
    }
    const observer = new MutationObserver(look)
    observer.observe(document, { childList: true, characterData: true, subtree: true })
  }, { capture: true })
  new PerformanceObserver((list) => {
    const { presented } = globalThis.taps
    for (const { interactionId, duration } of list.getEntries())
      if (interactionId > 0) presented.set(interactionId, Math.max(duration, presented.get(interactionId) ?? 0))
  }).observe({ type: 'event', durationThreshold: shortest })
}

const rest = (page) => page.waitForTimeout(60)

const press = async (page, key) => {
  const before = await page.evaluate('globalThis.taps.painted.length')
  const box = await key.boundingBox()
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await rest(page)
  await page.mouse.down()
  await page.mouse.up()
  await page.waitForFunction((count) => globalThis.taps.painted.length > count, before)
  await rest(page)
  return page.evaluate('globalThis.taps.painted.at(-1)')
}

// A passage noted from the list, then taken back by the bar, so that the next tap finds the same desk.
const onTheDesk = async (page) => {
  const time = await press(page, page.getByRole('button', { name: 'Passage', exact: true }).first())
  await page.getByRole('button', { name: 'Annuler', exact: true }).first().click()
  await rest(page)
  return time
}

const onPlainRows = (page, turn) => press(page, page.locator('li').nth(turn % 8).locator('button').first())

const turnOf = async (page, tap) => {
  const times = []
  await page.bringToFront()
  for (let i = 0; i < tapsATurn; i++) times.push(await tap(page, i))
  return times
}

// The first turn of each warms the page up.
const inTurns = async (desk, plain) => {
  const times = { desk: [], plain: [] }
  for (let turn = 0; turn <= turns; turn++) {
    const [ours, theirs] = [await turnOf(desk, onTheDesk), await turnOf(plain, onPlainRows)]
    if (turn === 0) continue
    times.desk.push(...ours)
    times.plain.push(...theirs)
  }
  return times
}

const presentedOn = (page) =>
  page.evaluate(() => {
    const { presented, painted, shortest } = globalThis.taps
    const short = Array.from({ length: Math.max(0, painted.length - presented.size) }, () => shortest)
    return [...presented.values(), ...short]
  })

const openDesk = async (context, { url }) => {
  const fill = await openPage(context, `${url}/bench/fill.html`)
  await fill.page.evaluate((size) => globalThis.bench.demo(size), shelter)
  await fill.page.close()
  const page = await context.newPage()
  await page.addInitScript(watchTaps)
  await page.goto(url)
  await page.getByRole('searchbox', { name: 'Rechercher une personne' }).waitFor()
  return page
}

/** From the tap to the frame that shows it, a thousand people listed: the act is on the disk by then. */
export const painted = {
  name: 'painted',
  pages: ['plainRows'],
  needsApp: true,
  run: async ({ context, app, pages }) => {
    const server = await serveApp(app.main, port)
    try {
      const desk = await openDesk(context, server)
      const plain = await context.newPage()
      await plain.addInitScript(watchTaps)
      await plain.goto(`${pages}/plainRows.html`)
      for (const page of [desk, plain]) await slowDown(page, tabletSlowness)
      const times = await inTurns(desk, plain)
      const presented = await presentedOn(desk)
      const what = 'tap → painted, 1,000 people listed'
      return [
        ratioRow({ what: `${what}, p50`, against: '1,000 rows of plain DOM', ours: times.desk, theirs: times.plain, limit: 0.7 }),
        plainRow({ what: `${what}, Event Timing p98`, value: quantile(presented, 0.98), unit: 'ms', limit: 40, runs: presented.length }),
      ]
    } finally {
      await server.stop()
    }
  },
}
