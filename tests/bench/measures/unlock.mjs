import { openPage } from '../harness/browser.mjs'
import { plainRow, ratioRow } from '../harness/rows.mjs'
import { byName, median } from '../harness/statistics.mjs'

// Five years of facts (sync.md, "First load and growth": ten are about 260,000).
const shelter = { people: 5_000, facts: 130_000, present: 40 }
const rounds = 7

/** From the passphrase, or from six digits after a kill, to the whole register, against Argon2id, the names and the fold alone. */
export const unlock = {
  name: 'unlock',
  pages: ['unlock'],
  run: async ({ context, pages, small }) => {
    const { page, check } = await openPage(context, `${pages}/unlock.html`)
    const size = small ? { ...shelter, people: 500, facts: 13_000 } : shelter
    const facts = await page.evaluate((wish) => globalThis.bench.fill(wish), size)
    if (facts < size.facts) throw new Error(`only ${facts} facts were kept`)
    const times = []
    for (let i = 0; i <= rounds; i++) {
      const round = await page.evaluate(async () => ({ floor: await globalThis.bench.floor(), ours: await globalThis.bench.unlock(), pin: await globalThis.bench.resume() }))
      if (i > 0) times.push(round)
    }
    check()
    await page.close()
    const { ours, floor, pin } = byName(times)
    const what = `${size.people} people, ${size.facts} facts`
    return [
      ratioRow({ what: `unlock by the passphrase, ${what}`, against: 'Argon2id + names + fold', ours, theirs: floor }),
      plainRow({ what: `the same by six digits, after a kill, ${what}`, value: median(pin), unit: 'ms', runs: pin.length }),
    ]
  },
}
