// What an outsider has to solve: which numbers stand, which are hidden, and how they hang together.
import { at } from '#kernel/at.ts'
import type { Relation } from '#domain/aggregates/relations.ts'
import type { Tally } from '#domain/figures/tally.ts'

/** Counts from 1 to 4 are small (metier.md §6). */
export const threshold = 5

export type Cell = {
  readonly code: string
  readonly n: number
  /** Never published, and nobody's figure: what a loose relation leaves. */
  readonly rest: boolean
  /** Small, and no total nor part of a small total: whoever knows how the mask is made knows that it is at most 4. */
  readonly capped: boolean
  /** Where it stands: relations by their place, +1 as the whole, -1 as a part. */
  readonly stands: readonly { readonly relation: number; readonly sign: 1 | -1 }[]
}

export type Puzzle = {
  readonly cells: ReadonlyMap<string, Cell>
  /** For each relation, the cells in it. */
  readonly relations: readonly (readonly Cell[])[]
}

type Tie = { readonly whole: string; readonly parts: readonly string[]; readonly exact: boolean }

// A loose relation is an exact one with what it leaves; one that these counts break is none, and tells an outsider nothing.
const tiesOf = (counts: Tally, relations: readonly Relation[]): { readonly ties: readonly Tie[]; readonly rests: Tally } => {
  const rests = new Map<string, number>()
  const ties = relations.flatMap(({ whole, parts, loose }, i): readonly Tie[] => {
    const left = parts.reduce((sum, part) => sum - (counts.get(part) ?? 0), counts.get(whole) ?? 0)
    if (left < 0 || (loose !== true && left !== 0)) return []
    if (loose !== true) return [{ whole, parts, exact: true }]
    const rest = `rest ${String(i)}`
    rests.set(rest, left)
    return [{ whole, parts: [...parts, rest], exact: false }]
  })
  return { ties, rests }
}

/** Says whether a count is small: nobody outside may read it. */
export const isSmall = (n: number): boolean => n > 0 && n < threshold

const standing = (ties: readonly Tie[], code: string): Cell['stands'] =>
  ties.flatMap(({ whole, parts }, relation) => [
    ...(whole === code ? [{ relation, sign: 1 as const }] : []), ...(parts.includes(code) ? [{ relation, sign: -1 as const }] : []),
  ])

/** Lays out counts and what ties them; an absent code is 0. */
export const puzzleOf = (counts: Tally, relations: readonly Relation[]): Puzzle => {
  const { ties, rests } = tiesOf(counts, relations)
  const smallTotals = new Set(ties.filter(({ whole, exact }) => exact && isSmall(counts.get(whole) ?? 0)))
  const ofSmallTotal = new Set([...smallTotals].flatMap(({ whole, parts }) => [whole, ...parts]))
  const codes = new Set([...counts.keys(), ...ties.flatMap(({ whole, parts }) => [whole, ...parts])])
  const cells = [...codes].map((code): Cell => {
    const n = counts.get(code) ?? rests.get(code) ?? 0
    return { code, n, rest: rests.has(code), capped: isSmall(n) && !ofSmallTotal.has(code), stands: standing(ties, code) }
  })
  return { cells: new Map(cells.map((cell) => [cell.code, cell])), relations: ties.map((_, i) => cells.filter(({ stands }) => stands.some(({ relation }) => relation === i))) }
}

/** The sign of a cell in a relation that it stands in. */
export const signIn = ({ stands }: Cell, relation: number): 1 | -1 => at(stands.filter((one) => one.relation === relation), 0).sign
