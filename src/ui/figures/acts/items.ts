// The rows of a list of acts: filtered, and under a head for each day or each person.
import type { ActLine } from '#domain/figures/actLine.ts'
import type { Kind } from '#domain/facts/kinds.ts'
import type { PersonId } from '#domain/ids.ts'
import type { Filter } from '#ui/figures/acts/kept.ts'

export type Item<T extends Shown> = { readonly group: string; readonly place: number; readonly head?: T; readonly n: number; readonly line?: T }

/** What a list shows of someone: nothing for a head without a name. */
export type Shown = Pick<ActLine, 'day' | 'at' | 'n' | 'facts'> & { readonly person?: PersonId }

/** What tells a row from the others, while the list stands. */
export const keyOf = <T extends Shown>({ group, place, line }: Item<T>): string => `${group} ${line?.facts[0]?.id ?? ''} ${String(place)}`

/** Those that a filter leaves. `bears`: says whether someone bears what is typed. */
export const filtered = <T extends Shown>(lines: readonly T[], { name, kind, day }: Filter, bears: (person: PersonId) => boolean): readonly T[] => {
  if (name.trim() === '' && kind === '' && day === '') return lines
  return lines.filter((line) =>
    (kind === '' || line.facts.some((fact) => fact.kind === kind)) && (day === '' || line.day === day) && (name.trim() === '' || (line.person !== undefined && bears(line.person))))
}

export const totalOf = (lines: readonly Shown[]): number => lines.reduce((sum, { n }) => sum + n, 0)

const foundKinds = new WeakMap<readonly Shown[], readonly Kind[]>()

/** The kinds of acts in a list, for the filter; none where they are all of one kind. Found once a list. */
export const kindsIn = (lines: readonly Shown[]): readonly Kind[] => {
  const known = foundKinds.get(lines)
  if (known !== undefined) return known
  const kinds = new Set<Kind>()
  for (const { facts } of lines) for (const { kind } of facts) kinds.add(kind)
  const found = kinds.size > 1 ? [...kinds] : []
  foundKinds.set(lines, found)
  return found
}

const groupOf = ({ day, person }: Shown, by: Filter['by']): string => (by === 'day' ? day : (person ?? ''))

const grouped = <T extends Shown>(lines: readonly T[], by: Filter['by']): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>()
  for (const line of lines) {
    const group = groupOf(line, by)
    const known = groups.get(group)
    if (known === undefined) groups.set(group, [line])
    else known.push(line)
  }
  return groups
}

/** Lines under their heads. `order`: puts people in order; days are in theirs already. */
export const itemsOf = <T extends Shown>(lines: readonly T[], by: Filter['by'], order: (a: PersonId, b: PersonId) => number): readonly Item<T>[] => {
  const groups = [...grouped(lines, by)]
  const inOrder = by === 'day' ? groups : groups.toSorted(([, [a]], [, [b]]) => (a?.person === undefined || b?.person === undefined ? Number(a?.person === undefined) - Number(b?.person === undefined) : order(a.person, b.person)))
  return inOrder.flatMap(([group, those]) => {
    const rows = those.map((line, place): Item<T> => ({ group, place, n: line.n, line }))
    return [{ group, place: -1, n: totalOf(those), ...(those[0] === undefined ? {} : { head: those[0] }) }, ...rows]
  })
}
