/** A count by class: an absent class is 0. */
export type Tally = ReadonlyMap<string, number>

/** Adds `n` to a class. */
export const count = (tally: Map<string, number>, code: string, n = 1): void => {
  tally.set(code, (tally.get(code) ?? 0) + n)
}

/** Counts items by class. */
export const tallyOf = <T>(items: readonly T[], classOf: (item: T) => string): Tally => {
  const tally = new Map<string, number>()
  for (const item of items) count(tally, classOf(item))
  return tally
}

/** Shares in tenths of a percent, by largest remainder, so that a column of percentages sums to 100.0 (metier.md §6). */
export const sharesOf = (tally: Tally): Tally => {
  const total = [...tally.values()].reduce((sum, n) => sum + n, 0)
  if (total === 0) return new Map([...tally.keys()].map((code) => [code, 0]))
  const exact = [...tally].map(([code, n]) => ({ code, whole: Math.floor((n * 1000) / total), rest: (n * 1000) % total }))
  const missing = 1000 - exact.reduce((sum, { whole }) => sum + whole, 0)
  const lucky = new Set(exact.toSorted((a, b) => b.rest - a.rest).slice(0, missing).map(({ code }) => code))
  return new Map(exact.map(({ code, whole }) => [code, (whole + (lucky.has(code) ? 1 : 0)) / 10]))
}
