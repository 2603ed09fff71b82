import { openBrowser, openPage, slowDown, tabletSlowness } from '../harness/browser.mjs'
import { openCouch } from '../harness/openCouch.mjs'
import { plainRow, ratioRow } from '../harness/rows.mjs'
import { during, newFolder, serveApp } from '../harness/serveApp.mjs'
import { median } from '../harness/statistics.mjs'

const sizes = { large: { people: 1_500, facts: 100_000, sealed: 0.15 }, small: { people: 150, facts: 5_000, sealed: 0.15 } }
const runs = 5
const pushes = 20
const ports = { ours: 18_331, couch: 18_332 }

const inBrowser = async (chromium, work) => {
  const { context, close } = await openBrowser(chromium)
  try {
    return await work(context)
  } finally {
    await close()
  }
}

// Bodies as they came over the wire, still compressed.
const blockBytes = () =>
  performance.getEntriesByType('resource').filter(({ name }) => name.includes('/v1/segments/')).reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)

const tapInTurns = async (count) => {
  const times = []
  for (let i = 0; i < count; i++) {
    await new Promise((resolve) => { setTimeout(resolve, 100) })
    times.push(await globalThis.bench.tap(i + 1))
  }
  return times
}

// A tablet that has nothing: it joins, loads, and then notes one act and some more.
const ourRun = async (context, { url, centre, facts }) => {
  const { page, check } = await openPage(context, `${url}/bench/tablet.html`)
  const asked = await page.evaluate(() => globalThis.bench.ask())
  await page.evaluate((contents) => globalThis.bench.join(contents), await centre.welcome(asked))
  await slowDown(page, tabletSlowness)
  const load = await page.evaluate((count) => globalThis.bench.load(count), facts.length)
  const first = await page.evaluate(() => globalThis.bench.tap(0))
  const steady = await page.evaluate(tapInTurns, pushes)
  const bytes = await page.evaluate(blockBytes)
  check()
  return { ...load, first, steady, bytes }
}

const pouchRun = async (context, { url, facts }) => {
  const { page, check } = await openPage(context, `${url}/pouchTablet.html`)
  await slowDown(page, tabletSlowness)
  const loaded = await page.evaluate((count) => globalThis.bench.load(count), facts.length)
  const first = await page.evaluate((fact) => globalThis.bench.firstPush(fact), facts[0])
  const steady = await page.evaluate(([fact, count]) => globalThis.bench.steady(fact, count), [facts[0], pushes])
  check()
  return { loaded, first, steady }
}

const rowByRowRun = async (context, { url, facts }) => {
  const { page, check } = await openPage(context, `${url}/rowByRow.html`)
  await slowDown(page, tabletSlowness)
  const taken = await page.evaluate((texts) => globalThis.bench.load(texts), facts.map((fact) => JSON.stringify(fact)))
  check()
  return taken
}

const repeat = async (count, work) => {
  const results = []
  for (let i = 0; i < count; i++) results.push(await work())
  return results
}

const rowsOf = ({ ours, floor, pouch, weights, facts }) => {
  const what = `first load of a new tablet, ${facts.toLocaleString('en')} facts`
  const theirs = pouch.map(({ loaded }) => loaded)
  const loaded = ours.map((run) => run.loaded)
  const answered = ours.flatMap(({ steady }) => steady.map((one) => one.answered))
  const confirmed = ours.flatMap(({ steady }) => steady.map((one) => one.confirmed))
  const pushed = pouch.flatMap(({ steady }) => steady)
  const push = 'push of one act, tap → durable at the endpoint'
  return [
    ratioRow({ what, against: 'PouchDB ← express-pouchdb', ours: loaded, theirs, limit: 0.01 }),
    ratioRow({ what, against: 'one IndexedDB put a fact', ours: loaded, theirs: floor }),
    plainRow({ what: `${what}, and compared by digests`, value: median(ours.map(({ done }) => done)), unit: 'ms', runs: ours.length }),
    plainRow({ what: 'bytes a fact on the wire, gzip, as they came', value: median(ours.map(({ bytes }) => bytes / facts)), unit: 'B', runs: ours.length }),
    plainRow({ what: 'bytes a fact on the wire, gzip, sealed parts apart', value: weights.bare / facts, unit: 'B', limit: 24, runs: 1 }),
    ratioRow({ what: `${push}, first after the load`, against: 'PouchDB, its first', ours: ours.map(({ first }) => first.answered), theirs: pouch.map(({ first }) => first), limit: 0.01 }),
    ratioRow({ what: `${push}, steady`, against: 'PouchDB, live replication', ours: answered, theirs: pushed, limit: 0.3 }),
    ratioRow({ what: `${push} and read back, steady`, against: 'PouchDB, live replication', ours: confirmed, theirs: pushed }),
  ]
}

/** A new tablet's first load, slowed down as a tablet is, and the first acts after it; PouchDB's the same way from its own server. */
export const firstLoad = {
  name: 'firstLoad',
  pages: ['pouchTablet', 'rowByRow'],
  programs: ['seed', 'wireSize'],
  needsApp: true,
  opensItsOwn: true,
  run: async ({ chromium, app, pages, pagesFolder, programs, small }) => {
    const [size, count] = small ? [sizes.small, 1] : [sizes.large, runs]
    const { folder, remove } = newFolder()
    const [centre] = await programs.seed(folder, 1, size)
    const { facts } = centre
    const asked = { url: '', centre, facts }
    const ours = await during(serveApp(app.main, ports.ours, folder), ({ url }) => repeat(count, () => inBrowser(chromium, (context) => ourRun(context, { ...asked, url }))))
    remove()
    const floor = await repeat(small ? 1 : 2, () => inBrowser(chromium, (context) => rowByRowRun(context, { ...asked, url: pages })))
    const pouch = await during(openCouch(ports.couch, pagesFolder, facts), ({ url }) => repeat(1, () => inBrowser(chromium, (context) => pouchRun(context, { ...asked, url }))))
    return rowsOf({ ours, floor, pouch, weights: programs.wireSize(facts), facts: facts.length })
  },
}
