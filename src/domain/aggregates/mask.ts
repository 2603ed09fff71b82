// Small counts are masked, and others with them, so that no total, no sum of months and no complement gives one away (metier.md §6, decisions/0035).
import { at } from '#kernel/at.ts'
import { compare } from '#kernel/compare.ts'
import { isSmall, puzzleOf, threshold } from '#domain/aggregates/puzzle.ts'
import type { Cell, Puzzle } from '#domain/aggregates/puzzle.ts'
import type { Relation } from '#domain/aggregates/relations.ts'
import { reachOf } from '#domain/aggregates/witness.ts'
import type { Tally } from '#domain/figures/tally.ts'

/** From here on a count hides a small one beside it, whatever that one is: which one was chosen tells nothing of it. */
const ample = 2 * threshold - 2

const isWhole = ({ stands }: Cell): boolean => stands.some(({ total }) => total)

// An ample one first, then one that is no total, then the smallest: it says the least.
const byCost = (a: Cell, b: Cell): number =>
  Number(a.n < ample) - Number(b.n < ample) || Number(isWhole(a)) - Number(isWhole(b)) || a.n - b.n || compare(a.code, b.code)

/** What could be masked for a cell's sake: the nearest relations first. A 0 is published: it says nothing of anybody. */
const candidates = ({ relations }: Puzzle, hidden: ReadonlySet<string>, cell: Cell): readonly Cell[] => {
  const [seen, found] = [new Set<number>(), new Set<Cell>()]
  for (let around = [cell]; around.length > 0; ) {
    const near = [...new Set(around.flatMap(({ stands }) => stands.map(({ relation }) => relation)))].filter((relation) => !seen.has(relation))
    for (const relation of near) seen.add(relation)
    const cells = near.flatMap((relation) => at(relations, relation))
    for (const one of cells.filter(({ rest, n, code }) => !rest && n > 0 && !hidden.has(code)).toSorted(byCost)) found.add(one)
    around = cells
  }
  return [...found]
}

type Hiding = { readonly puzzle: Puzzle; readonly hidden: ReadonlySet<string>; readonly all: ReadonlySet<string> }

// Nobody can do better than with everything masked: someone alone in two tables is then at least as many as the other has classes.
const isHidden = ({ puzzle, hidden, all }: Hiding, cell: Cell): boolean => {
  const [[least, most], [best, worst]] = [reachOf(puzzle, hidden, cell), reachOf(puzzle, all, cell)]
  return least <= best && most >= worst
}

/** What to mask next for a small count; nothing when it is hidden, or when nothing that is tied to it is left to mask. */
const nextFor = (hiding: Hiding, cell: Cell): Cell | undefined => {
  if (isHidden(hiding, cell)) return undefined
  const choice = candidates(hiding.puzzle, hiding.hidden, cell)
  return choice.find(({ code }) => isHidden({ ...hiding, hidden: new Set([...hiding.hidden, code]) }, cell)) ?? choice[0]
}

/**
 * The codes to mask among counts of people and acts: those from 1 to 4, and as many others as it takes for each of them to go on looking
 * like 1, 2, 3 or 4, or like as much as if all that is tied to it were masked. `relations`: all that ties the counts.
 */
export const maskOf = (counts: Tally, relations: readonly Relation[]): ReadonlySet<string> => {
  const puzzle = puzzleOf(counts, relations)
  const present = [...puzzle.cells.values()].filter(({ rest, n }) => !rest && n > 0)
  const small = present.filter(({ n }) => isSmall(n))
  const hidden = new Set(small.map(({ code }) => code))
  const hiding = { puzzle, hidden, all: new Set(present.map(({ code }) => code)) }
  for (const cell of small)
    for (let next = nextFor(hiding, cell); next !== undefined; next = nextFor(hiding, cell)) hidden.add(next.code)
  return hidden
}
