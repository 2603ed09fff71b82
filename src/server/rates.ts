// A bucket of tokens for each tablet: one that asks without end waits, and the others do not notice (sync.md, "Devices").
import type { Ports } from './ports.ts'

/** A second's worth of requests, and how many may come at once. */
type Rate = { readonly perSecond: number; readonly burst: number }

/** Far above what a tablet does, even one that comes back after months. */
const generous: Rate = { perSecond: 20, burst: 60 }

/** Takes a token of this one; gives 0, or the seconds to wait for the next. */
export type Rates = (who: string) => number

const most = 20_000

/** Fills the buckets by the clock, ms UTC; a clock that goes back fills nothing, and takes nothing away. */
export const createRates = (clock: Ports['clock'], { perSecond, burst }: Rate = generous): Rates => {
  const buckets = new Map<string, { left: number; at: number }>()
  return (who) => {
    const now = clock()
    const last = buckets.get(who) ?? { left: burst, at: now }
    const left = Math.min(burst, last.left + (Math.max(0, now - last.at) / 1_000) * perSecond)
    // Written last again, so that the first of the map has been silent for longest.
    buckets.delete(who)
    buckets.set(who, { left: left < 1 ? left : left - 1, at: now })
    if (buckets.size > most) for (const silent of buckets.keys()) { buckets.delete(silent); break }
    return left < 1 ? Math.ceil((1 - left) / perSecond) : 0
  }
}
