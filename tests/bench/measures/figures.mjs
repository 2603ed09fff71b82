import { openPage, slowDown, tabletSlowness } from '../harness/browser.mjs'
import { plainRow, ratioRow } from '../harness/rows.mjs'
import { during, serveApp } from '../harness/serveApp.mjs'
import { median } from '../harness/statistics.mjs'

const sizes = { large: { facts: 240_000, people: 1_000, rounds: 31 }, small: { facts: 6_000, people: 200, rounds: 3 } }
// Twice the house of 2024, over two years: what the start is measured with.
const shelter = { people: 779, facts: 52_000, present: 40 }
const port = 18_231
const codes = ['passages', 'people', 'domiciliationPassages', 'mailIn', 'showers', 'domiciled.holders', 'waiting', 'openDays']

const same = ({ differing }) => {
  if (differing.length > 0) throw new Error(`the figures differ: ${differing.join('; ')}`)
}

// Each state of the register is a new one: nothing that was remembered of the period answers for it.
const race = async (page, name, rounds) => {
  const seen = []
  for (let rank = 0; rank <= rounds; rank++) seen.push(await page.evaluate(([period, place]) => globalThis.bench.round(period, place), [name, rank + 50]))
  seen.forEach(same)
  const [first, ...others] = seen
  return { first: first.ours, ours: others.map(({ ours }) => ours), kept: others.map(({ kept }) => kept), dexie: others.map(({ dexie }) => dexie) }
}

const limits = { year: { kept: 3, dexie: 0.01 }, month: { dexie: 0.0667 } }

const rowsOf = (name, { facts }, { ours, kept, dexie, first }) => [
  ratioRow({ what: `figures of a ${name} over ${facts.toLocaleString('en')} facts, after an act`, against: 'kept counters', ours, theirs: kept, limit: limits[name].kept }),
  ratioRow({ what: 'the same', against: 'Dexie range + toArray, counted', ours, theirs: dexie, limit: limits[name].dexie }),
  plainRow({ what: `the first time: every day of the ${name} is counted`, value: first, unit: 'ms', runs: 1 }),
]

const compute = async (page, size) => {
  await page.evaluate(({ facts, people }) => globalThis.bench.fill(facts, people), size)
  const year = await race(page, 'year', size.rounds)
  const month = await race(page, 'month', size.rounds)
  const behind = []
  for (const [rank, code] of codes.entries()) behind.push({ code, ...(await page.evaluate(([one, place]) => globalThis.bench.behind(one, place), [code, rank + 100])) })
  behind.forEach(same)
  const slowest = behind.toSorted((a, b) => b.ms - a.ms)[0]
  return [
    ...rowsOf('year', size, year), ...rowsOf('month', size, month),
    plainRow({ what: `acts behind a figure of that year, the slowest of ${codes.length}: ${slowest.code}, ${slowest.lines.toLocaleString('en')} lines, computing alone`, value: slowest.ms, unit: 'ms', runs: 1 }),
  ]
}

// From a tap to the frame in which what it opens stands, ms: a figure's definition, its acts, the way back; the mark of a tab, whose page follows; the
// acts of a cell, and their title before them. `before`: for how many ms a finger was down, or the keyboard's focus there, before the tap. What is made beforehand is in the page unseen.
const press = async ([name, code, before]) => {
  const seen = (selector, isIt = () => true) => [...document.querySelectorAll(selector)].find((one) => one.checkVisibility() && isIt(one))
  const isListed = () => seen('ul [aria-setsize]') !== undefined
  const tab = () => seen('main nav a', ({ textContent }) => textContent === code)
  const cell = () => document.querySelector(`[data-acts="${code}"]`)
  const isEntitled = () => location.search.includes('actes=') && seen('main h2', ({ textContent }) => /: \d/.test(textContent)) !== undefined
  const steps = {
    definition: [() => document.querySelector(`[data-figure="${code}"]`).closest('button'), () => document.querySelector('dialog[open]') !== null],
    acts: [() => [...document.querySelectorAll('dialog[open] button')].at(-1), isListed],
    title: [cell, isEntitled],
    rows: [cell, isListed],
    back: [() => seen('main a[href^="/bilan"]'), () => !isListed()],
    tab: [tab, () => tab()?.getAttribute('aria-current') === 'page'],
  }
  const [key, isThere] = steps[name]
  const pressed = key()
  if (before !== undefined) {
    if (before.by === 'finger') pressed.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))
    else pressed.focus({ focusVisible: true })
    await new Promise((resolve) => setTimeout(resolve, before.ms))
  }
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!isThere()) return
      observer.disconnect()
      const channel = new MessageChannel()
      channel.port1.onmessage = () => resolve(performance.now() - began)
      requestAnimationFrame(() => channel.port2.postMessage(''))
    })
    observer.observe(document, { childList: true, subtree: true, attributes: true })
    const began = performance.now()
    pressed.click()
  })
}

// Whoever pressed looks at what came before pressing on.
const reading = 400

const pressed = async (page, ...step) => {
  const ms = await page.evaluate(press, step)
  await page.waitForTimeout(reading)
  return ms
}

const leave = async (page, href) => {
  await page.evaluate((address) => {
    history.pushState(null, '', address)
    dispatchEvent(new PopStateEvent('popstate'))
  }, href)
  await page.getByRole('region', { name: 'Pendant la période' }).waitFor()
}

const tabs = ['Trimestre', 'Année', 'Rapport annuel', 'Chiffres']
// Until what a tab asked for is drawn.
const drawing = 1_500

const tapTabs = async (page) => {
  const times = Object.fromEntries(tabs.map((word) => [word, []]))
  for (let round = 0; round <= 7; round++)
    for (const word of tabs) {
      const ms = await pressed(page, 'tab', word)
      await page.waitForTimeout(drawing)
      if (round > 0) times[word].push(ms)
    }
  return times
}

// A finger rests on a key for 80 ms; whoever looks for a cell by keyboard reads it before pressing on.
const cellWays = [
  { what: 'its title, of a key that nobody pressed before', step: 'title' },
  { what: 'its first rows, of such a key', step: 'rows' },
  { what: 'its first rows, of a key under a finger for 80 ms', step: 'rows', before: { by: 'finger', ms: 80 } },
  { what: `its first rows, of a key with the keyboard's focus for ${reading} ms`, step: 'rows', before: { by: 'keyboard', ms: reading } },
]

// A month's acts from its cell, without a definition.
const tapCells = async (page, year) => {
  const month = `${year}-01-01 ${year}-01-31`
  const times = cellWays.map(() => [])
  for (let round = 0; round <= 7; round++)
    for (const [way, { step, before }] of cellWays.entries()) {
      const ms = await pressed(page, step, `passages ${month}`, before)
      await pressed(page, 'back')
      // The list that is kept is another one.
      await pressed(page, 'rows', `showers ${month}`)
      await pressed(page, 'back')
      if (round > 0) times[way].push(ms)
    }
  return times
}

const paint = async (context, url) => {
  const fill = await openPage(context, `${url}/bench/fill.html`)
  await fill.page.evaluate((size) => globalThis.bench.demo(size), shelter)
  await fill.page.close()
  const page = await context.newPage()
  await page.goto(url)
  await page.getByRole('heading', { name: 'Récents' }).waitFor()
  const year = new Date().getFullYear()
  const bilan = `/bilan?du=${year}-01-01&au=${year}-12-31`
  await leave(page, bilan)
  await slowDown(page, tabletSlowness)
  const times = { definition: [], acts: Object.fromEntries(codes.map((code) => [code, []])), back: [] }
  // One code after the other in each round: what disturbs the machine disturbs them all.
  for (let round = 0; round <= 7; round++)
    for (const code of codes) {
      const [definition, acts, back] = [await pressed(page, 'definition', code), await pressed(page, 'acts', code), await pressed(page, 'back', code)]
      if (round === 0) continue
      times.definition.push(definition)
      times.acts[code].push(acts)
      times.back.push(back)
    }
  const cells = await tapCells(page, year)
  const marks = await tapTabs(page)
  const row = (what, runs) => plainRow({ what: `${what}, painted ×${tabletSlowness} slower, 52,000 facts, p50`, value: median(runs), unit: 'ms', limit: 100, runs: runs.length })
  return [row('definition of a figure of the year', times.definition), ...codes.map((code) => row(`its acts: ${code}`, times.acts[code])), row('back to the figures', times.back), ...cellWays.map(({ what }, way) => row(`a month's passages from a table: ${what}`, cells[way])), ...tabs.map((word) => row(`a tab is marked: ${word}`, marks[word]))]
}

/** The figures of a month and of a year against counters that are kept and against rows that are read; and the acts behind them, painted. */
export const figures = {
  name: 'figures',
  pages: ['figures'],
  needsApp: true,
  run: async ({ context, pages, app, small }) => {
    const { page, check } = await openPage(context, `${pages}/figures.html`)
    const computed = await compute(page, small ? sizes.small : sizes.large)
    check()
    await page.close()
    return [...computed, ...(await during(serveApp(app.main, port), ({ url }) => paint(context, url)))]
  },
}
