// Names that stand for one another: what ships with the desk and what the house added (desk.md §3).
import { diminutives } from '#search/diminutives.ts'
import { foldGlued } from '#search/fold.ts'
import { soundOf, withoutMute } from '#search/sound.ts'

type Groups = readonly (readonly string[])[]

/** The names by which one person goes. */
export type Others = ReadonlySet<string>

/** Under the sound of a name, what stands for it, folded and in one piece. */
export type Equivalents = ReadonlyMap<string, Others>

const keyOf = (name: string): string => withoutMute(soundOf(name))

const gather = (found: Map<string, Set<string>>, names: readonly string[]): void => {
  for (const name of names) {
    const others = found.get(keyOf(name)) ?? new Set()
    found.set(keyOf(name), others)
    for (const other of names) if (other !== name) others.add(other)
  }
}

const made = new WeakMap<Groups, Equivalents>()

/** The equivalences of a house with those that ship with the desk; made once for each list. */
export const equivalentsWith = (own: Groups): Equivalents => {
  const known = made.get(own)
  if (known !== undefined) return known
  const found = new Map<string, Set<string>>()
  for (const names of [...diminutives, ...own]) gather(found, names.map(foldGlued).filter((name) => name !== ''))
  made.set(own, found)
  return found
}

/** Nothing stands for it. */
export const noOthers: Others = new Set()

/** What stands for a folded name. */
export const equivalentsOf = (equivalents: Equivalents, name: string): Others => equivalents.get(keyOf(name)) ?? noOthers
