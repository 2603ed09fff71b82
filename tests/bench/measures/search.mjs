import { openPage, slowDown, tabletSlowness } from '../harness/browser.mjs'
import { plainRow } from '../harness/rows.mjs'
import { quantile } from '../harness/statistics.mjs'
import { compareFinders } from './finders.mjs'

const people = 10_000
const queries = 400

const p95 = (what, times, limit) => plainRow({ what, value: quantile(times, 0.95), unit: 'ms', limit, runs: times.length })

/**
 * A keystroke of the search at 10,000 people: computing alone, so at this computer's own speed; slowed down for information. Then who is found,
 * by what was heard or typed, and what the libraries find.
 */
export const search = {
  name: 'search',
  pages: ['search'],
  programs: ['searched'],
  run: async ({ context, pages, programs, small }) => {
    const { page, check } = await openPage(context, `${pages}/search.html`)
    const first = await page.evaluate((count) => globalThis.bench.fill(count), people)
    const own = await page.evaluate((count) => globalThis.bench.keystrokes(count), queries)
    const after = await page.evaluate((count) => globalThis.bench.afterActs(count), 200)
    await slowDown(page, tabletSlowness)
    const slowed = await page.evaluate((count) => globalThis.bench.keystrokes(count), queries / 4)
    check()
    await page.close()
    const what = 'keystroke of search, 10,000 people, p95'
    return [
      p95(what, own, 1),
      p95(`${what}, first after an act`, after),
      p95(`${what}, ×${tabletSlowness} slower`, slowed),
      plainRow({ what: 'first keystroke of the day: index of 10,000 people', value: first, unit: 'ms', runs: 1 }),
      ...(await compareFinders(programs, { small })),
    ]
  },
}
