// Without a disk all change within the press; `kept` and `plainKept` both wait for a strict write. All are timed alike, from the finger's
// lift to the task after the frame; a page of one key says how much of that is the browser's own.
import { openPage, showWhole, slowDown, tabletSlowness } from '../harness/browser.mjs'
import { middleOf, tapWith } from '../harness/finger.mjs'
import { plainRow, ratioRow } from '../harness/rows.mjs'
import { serveApp } from '../harness/serveApp.mjs'
import { quantile } from '../harness/statistics.mjs'
import { watchTaps } from '../harness/watchTaps.mjs'

const shelter = { people: 1_040, facts: 8_000, present: 1_000, lately: 24 }
const port = 18_226
const turns = 5
const tapsATurn = 14

const rest = (page) => page.waitForTimeout(50)

const awaitTap = () => {
  globalThis.taps.awaited = true
  return globalThis.taps.painted.length
}

const press = async ({ page, session }, key) => {
  const at = middleOf(await key.boundingBox())
  const before = await page.evaluate(awaitTap)
  await tapWith(session, at)
  await page.waitForFunction((taps) => globalThis.taps.painted.length > taps, before)
  await rest(page)
  return page.evaluate(() => globalThis.taps.painted.at(-1))
}

// A passage noted from the list, then taken back by the bar, so that the next tap finds the same desk.
const onDesk = async (desk) => {
  const { page, session } = desk
  const keys = page.getByRole('button', { name: 'Passage', exact: true })
  const waiting = await keys.count()
  const time = await press(desk, keys.first())
  await tapWith(session, middleOf(await page.getByRole('button', { name: 'Annuler', exact: true }).first().boundingBox()))
  await keys.nth(waiting - 1).waitFor()
  await rest(page)
  return time
}

const onPlainRows = (desk, turn) => press(desk, desk.page.locator('li').nth(turn % 8).locator('button').first())

const onOneKey = (desk) => press(desk, desk.page.locator('button'))

// One page at a time is slowed down: the browser spends the processor to do so.
const turnOf = async (desk) => {
  const { page, tap, session } = desk
  const times = []
  await page.bringToFront()
  await session.send('Emulation.setCPUThrottlingRate', { rate: tabletSlowness })
  for (let i = 0; i < tapsATurn; i++) times.push(await tap(desk, i))
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  return times
}

// The first turn of each warms its page up.
const inTurns = async (desks) => {
  const times = Object.fromEntries(Object.keys(desks).map((name) => [name, []]))
  for (let turn = 0; turn <= turns; turn++)
    for (const [name, desk] of Object.entries(desks)) {
      const taken = await turnOf(desk)
      if (turn > 0) times[name].push(...taken)
    }
  return times
}

// Event Timing leaves out what is shorter than 16 ms: such a tap counts for 16.
const presentedOn = (page) =>
  page.evaluate(() => {
    const { presented, pressed, shortest } = globalThis.taps
    const short = Array.from({ length: Math.max(0, pressed - presented.size) }, () => shortest)
    return [...presented.values(), ...short]
  })

const open = async (context, url) => {
  const page = await context.newPage()
  await page.addInitScript(watchTaps)
  await page.goto(url)
  return page
}

const openAll = async ({ context, pages }, app) => {
  const fill = await openPage(context, `${app}/bench/fill.html`)
  await fill.page.evaluate((size) => globalThis.bench.demo(size), shelter)
  await fill.page.close()
  const kept = await open(context, app)
  const memory = await open(context, `${pages}/accueil.html`)
  await memory.waitForFunction(() => globalThis.bench !== undefined)
  await memory.evaluate((size) => globalThis.bench.open(size), shelter)
  for (const page of [kept, memory]) await page.getByRole('searchbox', { name: 'Rechercher une personne' }).waitFor()
  const desks = {
    memory: { page: memory, tap: onDesk }, plain: { page: await open(context, `${pages}/plainRows.html`), tap: onPlainRows },
    naive: { page: await open(context, `${pages}/naiveRows.html`), tap: onPlainRows },
    oneKey: { page: await open(context, `${pages}/oneKey.html`), tap: onOneKey },
    kept: { page: kept, tap: onDesk }, plainKept: { page: await open(context, `${pages}/plainRows.html?kept`), tap: onPlainRows },
  }
  for (const desk of Object.values(desks)) desk.session = await slowDown(desk.page, 1)
  for (const { session } of Object.values(desks)) await showWhole(session)
  return desks
}

/** From the tap to the frame that shows it, a thousand people listed: on screen alone, then kept on the disk before it is shown. */
export const painted = {
  name: 'painted',
  pages: ['accueil', 'plainRows', 'naiveRows', 'oneKey'],
  browser: { hasTouch: true },
  needsApp: true,
  run: async (house) => {
    const server = await serveApp(house.app.main, port)
    try {
      const desks = await openAll(house, server.url)
      const times = await inTurns(desks)
      const [presented, plain] = [await presentedOn(desks.kept.page), await presentedOn(desks.plainKept.page)]
      const what = 'tap → painted, 1,000 people listed'
      return [
        ratioRow({ what: `${what}, p50`, against: '1,000 rows of plain DOM', ours: times.memory, theirs: times.plain, limit: 0.7 }),
        ratioRow({ what: `${what}, p50`, against: '1,000 rows of a naive React list', ours: times.memory, theirs: times.naive }),
        ratioRow({ what: `${what}, p50`, against: 'a page of one key: what no page is faster than', ours: times.memory, theirs: times.oneKey }),
        ratioRow({ what: '1,000 rows of plain DOM, p50', against: 'a page of one key', ours: times.plain, theirs: times.oneKey }),
        ratioRow({ what: `${what}, once on the disk, p50`, against: 'the same after a bare strict put', ours: times.kept, theirs: times.plainKept }),
        plainRow({ what: `${what}, Event Timing p98`, value: quantile(presented, 0.98), unit: 'ms', limit: 40, runs: presented.length }),
        plainRow({ what: 'the same of plain DOM after a bare strict put', value: quantile(plain, 0.98), unit: 'ms', runs: plain.length }),
      ]
    } finally {
      await server.stop()
    }
  },
}
