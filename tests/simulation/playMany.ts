// Many schedules in a row; those that fail tell their seed, what did not hold, and every step that led there.
import { playSchedule } from './schedule.ts'
import type { Outcome } from './schedule.ts'

export type Many = { readonly from: number; readonly count: number; readonly steps: number }

const told = ({ seed, breaches, trace }: Outcome, steps: number): string =>
  [`seed ${String(seed)}, ${String(steps)} steps`, ...breaches.map((breach) => `  ${breach}`), ...trace].join('\n')

/** Plays them, prints one line of result, and gives the seeds that failed. */
export const playMany = async ({ from, count, steps }: Many): Promise<readonly number[]> => {
  const start = performance.now()
  const failed: Outcome[] = []
  let facts = 0
  for (let seed = from; seed < from + count; seed++) {
    const outcome = await playSchedule({ seed, steps })
    facts += outcome.facts
    if (outcome.breaches.length > 0) failed.push(outcome)
  }
  const seconds = ((performance.now() - start) / 1_000).toFixed(0)
  const lines = failed.slice(0, 2).map((outcome) => told(outcome, steps))
  process.stdout.write([`${String(count)} schedules of ${String(steps)} steps from seed ${String(from)}: ${String(facts)} facts, ${seconds} s, ${String(failed.length)} failed`, ...lines, ''].join('\n'))
  return failed.map(({ seed }) => seed)
}
