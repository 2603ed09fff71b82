// Linear programming in its plainest form, so that what an outsider can reckon is found by a program that shares nothing with the mask.

/** Adds up to `equals`: unknowns by name, each with its factor. */
export type Equation = { readonly terms: ReadonlyMap<string, number>; readonly equals: number }
export type Limits = { readonly low: number; readonly high?: number }

const tiny = 1e-7

type Tableau = { readonly rows: number[][]; readonly basis: number[] }

const pivot = ({ rows, basis }: Tableau, row: number, column: number): void => {
  const by = rows[row]?.[column] ?? 1
  rows[row] = (rows[row] ?? []).map((x) => x / by)
  for (const [i, other] of rows.entries()) {
    const factor = other[column] ?? 0
    if (i !== row && factor !== 0) rows[i] = other.map((x, j) => x - factor * (rows[row]?.[j] ?? 0))
  }
  basis[row] = column
}

// The last row is what is to be made small; Bland's rule ends every time.
const descend = (tableau: Tableau, columns: number): boolean => {
  const { rows, basis } = tableau
  for (;;) {
    const goal = rows.at(-1) ?? []
    const column = goal.findIndex((x, j) => j < columns && x < -tiny)
    if (column < 0) return true
    const steps = rows.slice(0, -1).flatMap((row, i) => ((row[column] ?? 0) > tiny ? [{ i, ratio: (row.at(-1) ?? 0) / (row[column] ?? 1) }] : []))
    const best = steps.toSorted((a, b) => a.ratio - b.ratio || (basis[a.i] ?? 0) - (basis[b.i] ?? 0))[0]
    if (best === undefined) return false
    pivot(tableau, best.i, column)
  }
}

type Problem = { readonly equations: readonly Equation[]; readonly limits: ReadonlyMap<string, Limits> }

const standard = ({ equations, limits }: Problem) => {
  const names = [...limits.keys()]
  const capped = names.filter((name) => limits.get(name)?.high !== undefined)
  const width = names.length + capped.length
  const shifted = equations.map(({ terms, equals }) => ({
    row: [...names.map((name) => terms.get(name) ?? 0), ...capped.map(() => 0)],
    equals: equals - names.reduce((sum, name) => sum + (terms.get(name) ?? 0) * (limits.get(name)?.low ?? 0), 0),
  }))
  const caps = capped.map((name, k) => ({
    row: Array.from({ length: width }, (_, j) => (j === names.indexOf(name) || j === names.length + k ? 1 : 0)),
    equals: (limits.get(name)?.high ?? 0) - (limits.get(name)?.low ?? 0),
  }))
  const all = [...shifted, ...caps].map(({ row, equals }) => (equals < 0 ? { row: row.map((x) => -x), equals: -equals } : { row, equals }))
  return { names, width, all }
}

const feasible = ({ width, all }: ReturnType<typeof standard>): Tableau => {
  const rows = all.map(({ row, equals }, i) => [...row, ...all.map((_, k) => (k === i ? 1 : 0)), equals])
  const goal = Array.from({ length: width + all.length + 1 }, (_, j) => (j >= width && j < width + all.length ? 0 : -rows.reduce((sum, row) => sum + (row[j] ?? 0), 0)))
  const tableau = { rows: [...rows, goal], basis: all.map((_, i) => width + i) }
  descend(tableau, width)
  if (Math.abs(tableau.rows.at(-1)?.at(-1) ?? 0) > 1e-5) throw new Error('no world at all would give these numbers')
  for (const [i, column] of tableau.basis.entries()) {
    const free = column < width ? -1 : (tableau.rows[i] ?? []).findIndex((x, j) => j < width && Math.abs(x) > tiny)
    if (free >= 0) pivot(tableau, i, free)
  }
  return tableau
}

const least = (problem: Problem, name: string, sign: 1 | -1): number => {
  const form = standard(problem)
  const { rows, basis } = feasible(form)
  const kept = rows.slice(0, -1).map((row) => [...row.slice(0, form.width), row.at(-1) ?? 0])
  const at = form.names.indexOf(name)
  const goal = Array.from({ length: form.width + 1 }, (_, j) => (j === at ? sign : 0))
  const tableau: Tableau = { rows: [...kept, goal], basis }
  const row = basis.indexOf(at)
  if (row >= 0) tableau.rows[kept.length] = goal.map((x, j) => x - sign * (kept[row]?.[j] ?? 0))
  const low = problem.limits.get(name)?.low ?? 0
  if (!descend(tableau, form.width)) return -Infinity
  return sign * low - (tableau.rows.at(-1)?.at(-1) ?? 0)
}

/** The least and the most that an unknown can be. */
export const extremes = (problem: Problem, name: string): readonly [least: number, most: number] =>
  [least(problem, name, 1), -least(problem, name, -1)].map((x) => (Number.isFinite(x) ? Math.round(x * 1e4) / 1e4 : x)) as [number, number]
