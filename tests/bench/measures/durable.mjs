import { openPage, slowDown, tabletSlowness } from '../harness/browser.mjs'
import { ratioRow } from '../harness/rows.mjs'
import { byName } from '../harness/statistics.mjs'

const sizes = { onThousand: 1_000, onHundredThousand: 100_000 }
const rounds = 150
const warmUp = 15

const tapInTurns = async ({ count, from }) => {
  const names = Object.keys(globalThis.bench.contestants)
  const times = []
  for (let i = 0; i < count; i++) times.push(await globalThis.bench.round(names, from + i))
  return times
}

const prepare = async (bases) => {
  const row = await globalThis.bench.prepare(bases)
  globalThis.bench.contestants.pouch = globalThis.openPouch(row.fact)
}

const rowsOf = (times, { where, limits }) => {
  const tap = `tap → durable, p50${where}`
  return [
    ratioRow({ what: tap, against: 'bare strict IndexedDB put', ours: times.onThousand, theirs: times.bare, limit: limits ? 1.7 : undefined }),
    ratioRow({ what: tap, against: 'PouchDB put', ours: times.onThousand, theirs: times.pouch, limit: limits ? 0.65 : undefined }),
    ratioRow({ what: `${tap}, on 100,000 facts`, against: 'itself on 1,000', ours: times.onHundredThousand, theirs: times.onThousand, limit: limits ? 1.3 : undefined }),
  ]
}

/** From the tap to the disk. All take turns on one page, so that what disturbs the disk disturbs everyone. */
export const durable = {
  name: 'durable',
  pages: ['durable'],
  run: async ({ context, pages }) => {
    const { page, check } = await openPage(context, `${pages}/durable.html`)
    await page.evaluate(prepare, sizes)
    await slowDown(page, tabletSlowness)
    await page.evaluate(tapInTurns, { count: warmUp, from: 0 })
    const slowed = byName(await page.evaluate(tapInTurns, { count: rounds, from: 0 }))
    await slowDown(page, 1)
    const own = byName(await page.evaluate(tapInTurns, { count: rounds, from: 0 }))
    check()
    await page.close()
    return [...rowsOf(slowed, { where: '', limits: true }), ...rowsOf(own, { where: ', not slowed down', limits: false })]
  },
}
