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
  /** Where it stands: relations by their place, positive in the whole, negative among the parts, as often as it counts there. `total`: it is the sum of plain parts. */
  readonly stands: readonly { readonly relation: number; readonly factor: number; readonly total: boolean }[]
}

export type Puzzle = {
  readonly cells: ReadonlyMap<string, Cell>
  /** For each relation, the cells in it. */
  readonly relations: readonly (readonly Cell[])[]
}

type Tie = { readonly whole: string; readonly also: readonly string[]; readonly parts: readonly string[]; readonly exact: boolean; readonly times: Readonly<Record<string, number>> }

// A loose relation is an exact one with what it leaves; one that these counts break is none, and tells an outsider nothing.
const tiesOf = (counts: Tally, relations: readonly Relation[]): { readonly ties: readonly Tie[]; readonly rests: Tally } => {
  const rests = new Map<string, number>()
  const ties = relations.flatMap(({ whole, parts, loose, also = [], times = {} }, i): readonly Tie[] => {
    const sumOf = (codes: readonly string[]): number => codes.reduce((sum, code) => sum + (times[code] ?? 1) * (counts.get(code) ?? 0), 0)
    const left = sumOf([whole, ...also]) - sumOf(parts)
    if (left < 0 || (loose !== true && left !== 0)) return []
    if (loose !== true) return [{ whole, also, parts, exact: true, times }]
    const rest = `rest ${String(i)}`
    rests.set(rest, left)
    return [{ whole, also, parts: [...parts, rest], exact: false, times }]
  })
  return { ties, rests }
}

/** Says whether a count is small: nobody outside may read it. */
export const isSmall = (n: number): boolean => n > 0 && n < threshold

const standing = (ties: readonly Tie[], code: string): Cell['stands'] =>
  ties.flatMap(({ whole, also, parts, times }, relation) => {
    const factor = times[code] ?? 1
    return [
      ...(whole === code || also.includes(code) ? [{ relation, factor, total: also.length === 0 }] : []), ...(parts.includes(code) ? [{ relation, factor: -factor, total: false }] : []),
    ]
  })

/** Lays out counts and what ties them; an absent code is 0. */
export const puzzleOf = (counts: Tally, relations: readonly Relation[]): Puzzle => {
  const { ties, rests } = tiesOf(counts, relations)
  const smallTotals = new Set(ties.filter(({ whole, exact }) => exact && isSmall(counts.get(whole) ?? 0)))
  const ofSmallTotal = new Set([...smallTotals].flatMap(({ whole, parts }) => [whole, ...parts]))
  const codes = new Set([...counts.keys(), ...ties.flatMap(({ whole, also, parts }) => [whole, ...also, ...parts])])
  const cells = [...codes].map((code): Cell => {
    const n = counts.get(code) ?? rests.get(code) ?? 0
    return { code, n, rest: rests.has(code), capped: isSmall(n) && !ofSmallTotal.has(code), stands: standing(ties, code) }
  })
  return { cells: new Map(cells.map((cell) => [cell.code, cell])), relations: ties.map((_, i) => cells.filter(({ stands }) => stands.some(({ relation }) => relation === i))) }
}

/** How a cell counts in a relation that it stands in. */
export const factorIn = ({ stands }: Cell, relation: number): number => at(stands.filter((one) => one.relation === relation), 0).factor
