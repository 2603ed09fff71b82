// A simulation that cannot fail is worthless: each weak variant must be caught, and the report says by what.
import { afterAll, expect, test } from 'vitest'
import { playQuickly } from './quickCrypto.ts'
import { playSchedule } from './schedule.ts'
import { weakVariants } from './weak.ts'

playQuickly()

const most = 60
const steps = 60
const report: string[] = []

const killer = async (weakness: (typeof weakVariants)[number][1]): Promise<{ readonly seed: number; readonly breach: string } | undefined> => {
  for (let seed = 1; seed <= most; seed++) {
    const { breaches } = await playSchedule({ seed, steps, weakness })
    const [breach] = breaches
    // It is the weakness that fails, not the schedule.
    if (breach !== undefined && (await playSchedule({ seed, steps })).breaches.length === 0) return { seed, breach }
  }
  return undefined
}

test.each(weakVariants)('%s is caught', async (name, weakness) => {
  const found = await killer(weakness)
  report.push(`${name}: ${found === undefined ? 'SURVIVES' : `seed ${String(found.seed)}, ${found.breach}`}`)
  expect(found).toBeDefined()
}, 60_000)

afterAll(() => { process.stdout.write(`${report.join('\n')}\n`) })
