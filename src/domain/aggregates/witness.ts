// How well a count is hidden: the values for which there is a whole world that would have been published alike.
import { at } from '#kernel/at.ts'
import { factorIn, isSmall, threshold } from '#domain/aggregates/puzzle.ts'
import type { Cell, Puzzle } from '#domain/aggregates/puzzle.ts'

type World = {
  readonly puzzle: Puzzle
  readonly hidden: ReadonlySet<string>
  /** The values as they are in this world, where they differ. */
  readonly values: Map<string, number>
  /** By relation, how much its whole exceeds its parts. */
  readonly off: Map<number, number>
  readonly moved: Set<string>
  /** Moves that may still be tried: past them no world was found, and more is masked. */
  left: number
}

/** Tables of a year need some tens of moves. */
const patience = 4_000

// Whoever knows how the mask is made knows that what was masked for another's sake is not small.
const mayBe = ({ rest, n, capped }: Cell, value: number): boolean => {
  if (rest) return value >= 0
  if (!isSmall(n)) return value >= threshold
  return value > 0 && (!capped || isSmall(value))
}

const valueOf = ({ values }: World, { code, n }: Cell): number => values.get(code) ?? n

const shift = (world: World, cell: Cell, step: number): void => {
  world.values.set(cell.code, valueOf(world, cell) + step)
  for (const { relation, factor } of cell.stands) world.off.set(relation, (world.off.get(relation) ?? 0) + factor * step)
}

// What a relation leaves stands in no other one: it may take up what is off as often as it is.
const isFree = ({ hidden, moved }: World, { code, rest }: Cell): boolean => rest || (hidden.has(code) && !moved.has(code))

// What a relation leaves ends the search at once, and a small count has little room; the fewer relations a cell stands in, the fewer are upset.
const ready = (world: World, relation: number): readonly Cell[] =>
  at(world.puzzle.relations, relation)
    .filter((cell) => isFree(world, cell))
    .toSorted((a, b) => Number(b.rest) - Number(a.rest) || Number(isSmall(a.n)) - Number(isSmall(b.n)) || a.stands.length - b.stands.length)

const takeMove = (world: World, cell: Cell, step: number): boolean => {
  if (!mayBe(cell, valueOf(world, cell) + step)) return false
  world.left -= 1
  world.moved.add(cell.code)
  shift(world, cell, step)
  if (balance(world)) return true
  shift(world, cell, -step)
  world.moved.delete(cell.code)
  return false
}

// All that is off at once, where the cell can take it up; else one.
const stepFor = (cell: Cell, relation: number, by: number): number => {
  const factor = factorIn(cell, relation)
  return by % factor === 0 ? -by / factor : -Math.sign(factor * by)
}

const balance = (world: World): boolean => {
  const upset = [...world.off].find(([, by]) => by !== 0)
  if (upset === undefined) return true
  const [relation, by] = upset
  return world.left > 0 && ready(world, relation).some((cell) => takeMove(world, cell, stepFor(cell, relation, by)))
}

const farthest = (puzzle: Puzzle, hidden: ReadonlySet<string>, { cell, step }: { readonly cell: Cell; readonly step: 1 | -1 }): number => {
  const world: World = { puzzle, hidden, values: new Map(), off: new Map(), moved: new Set(), left: patience }
  for (let value = cell.n; ; value += step) {
    world.moved.clear()
    world.left = patience
    if (!isSmall(value + step) || !takeMove(world, cell, step)) return value
  }
}

/** The least and the most that a small count could be, 1 and 4 at best, with the same numbers published and the same ones masked. */
export type Reach = readonly [least: number, most: number]

/** What a small count could be, to somebody who knows how the mask is made. Worlds that show it are found one by one: it may be more, never less. */
export const reachOf = (puzzle: Puzzle, hidden: ReadonlySet<string>, cell: Cell): Reach => [
  farthest(puzzle, hidden, { cell, step: -1 }), farthest(puzzle, hidden, { cell, step: 1 }),
]
