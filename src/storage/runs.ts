// Positions of a log as runs: [from, to, from, to …], both ends included, in order, never touching. A register that was
// confirmed whole is one run, however long.
import { at } from '#kernel/at.ts'

export type Runs = readonly number[]

/** Says whether a position is in the runs. */
export const includes = (runs: Runs, position: number): boolean => {
  let low = 0
  let high = runs.length / 2
  while (low < high) {
    const middle = (low + high) >> 1
    if (at(runs, 2 * middle + 1) < position) low = middle + 1
    else high = middle
  }
  return low < runs.length / 2 && at(runs, 2 * low) <= position
}

/** How many positions the runs hold. */
export const size = (runs: Runs): number => {
  let sum = 0
  for (let i = 0; i < runs.length; i += 2) sum += at(runs, i + 1) - at(runs, i) + 1
  return sum
}

const joined = (pairs: readonly (readonly [number, number])[]): Runs => {
  const runs: number[] = []
  for (const [from, to] of pairs) {
    const last = runs.length - 1
    if (last > 0 && from <= at(runs, last) + 1) runs[last] = Math.max(at(runs, last), to)
    else runs.push(from, to)
  }
  return runs
}

const pairsOf = (runs: Runs): readonly (readonly [number, number])[] =>
  Array.from({ length: runs.length / 2 }, (_, i) => [at(runs, 2 * i), at(runs, 2 * i + 1)] as const)

/** The runs with more positions in them. */
export const withPositions = (runs: Runs, positions: readonly number[]): Runs =>
  positions.length === 0 ? runs : joined([...pairsOf(runs), ...positions.map((one) => [one, one] as const)].toSorted(([a], [b]) => a - b))

/** The runs with a whole run in them. */
export const withRun = (runs: Runs, from: number, to: number): Runs =>
  to < from ? runs : joined([...pairsOf(runs), [from, to] as const].toSorted(([a], [b]) => a - b))

/** The runs without some positions. */
export const withoutPositions = (runs: Runs, positions: readonly number[]): Runs => {
  const cuts = positions.toSorted((a, b) => a - b)
  return pairsOf(runs).flatMap(([from, to]) => {
    const left: number[] = []
    let start = from
    for (const cut of cuts) {
      if (cut < start || cut > to) continue
      if (cut > start) left.push(start, cut - 1)
      start = cut + 1
    }
    return start <= to ? [...left, start, to] : left
  })
}

/** Says whether every position of `others` is in the runs. */
export const covers = (runs: Runs, others: Runs): boolean =>
  size(joined([...pairsOf(runs), ...pairsOf(others)].toSorted(([a], [b]) => a - b))) === size(runs)
