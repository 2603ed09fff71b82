/** The value below which a share of the samples lies; linear between two samples. */
export const quantile = (samples, share) => {
  const sorted = samples.toSorted((a, b) => a - b)
  const place = (sorted.length - 1) * share
  const below = Math.floor(place)
  const [low, high] = [sorted[below], sorted[Math.ceil(place)]]
  return low + (high - low) * (place - below)
}

export const median = (samples) => quantile(samples, 0.5)

/** Columns of the same rounds: `[{a: 1, b: 2}, …]` gives `{a: [1, …], b: [2, …]}`. */
export const byName = (rounds) =>
  Object.fromEntries(Object.keys(rounds[0] ?? {}).map((name) => [name, rounds.map((round) => round[name])]))
