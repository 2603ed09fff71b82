/** Chance that can be played again: the same seed draws the same register. */
export type Chance = {
  /** A whole number from `low` to `high`, both included. */
  readonly int: (low: number, high: number) => number
  readonly pick: <T>(items: readonly T[]) => T
  /** True `percent` times in a hundred. */
  readonly often: (percent: number) => boolean
  readonly shuffled: <T>(items: readonly T[]) => T[]
}

// Marsaglia's xorshift on 32 bits; the multiplication sets neighbouring seeds apart.
export const chanceFrom = (seed: number): Chance => {
  let state = Math.imul(seed, 0x9e3779b1) | 1
  const next = (): number => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 4294967296
  }
  const int = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1))
  const pick = <T>(items: readonly T[]): T => {
    const item = items[int(0, items.length - 1)]
    if (item === undefined) throw new Error('nothing to pick from')
    return item
  }
  const shuffled = <T>(items: readonly T[]): T[] => items.map((item) => ({ item, place: next() })).sort((a, b) => a.place - b.place).map(({ item }) => item)
  return { int, pick, often: (percent) => next() * 100 < percent, shuffled }
}
