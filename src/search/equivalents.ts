// Names that stand for one another: what ships with the desk and what the house added (desk.md §3).
import { abroad } from '#search/abroad.ts'
import { diminutives } from '#search/diminutives.ts'
import { foldGlued } from '#search/fold.ts'
import { soundOf, withoutMute } from '#search/sound.ts'

type Groups = readonly (readonly string[])[]

/** What stands for a name: the names by which one person goes, and the sounds of the same name in other countries. */
export type Others = { readonly same: ReadonlySet<string>; readonly abroad: ReadonlySet<string> }

/** Under the sound of a name, what stands for it, folded and in one piece. */
export type Equivalents = ReadonlyMap<string, Others>

type Found = Map<string, { readonly same: Set<string>; readonly abroad: Set<string> }>

const keyOf = (name: string): string => withoutMute(soundOf(name))

const gather = (found: Found, names: readonly string[], as: keyof Others): void => {
  for (const name of names) {
    const others = found.get(keyOf(name)) ?? { same: new Set(), abroad: new Set() }
    found.set(keyOf(name), others)
    for (const other of names) if (other !== name) others[as].add(as === 'same' ? other : keyOf(other))
  }
}

const made = new WeakMap<Groups, Equivalents>()

/** The equivalences of a house with those that ship with the desk; made once for each list. */
export const equivalentsWith = (own: Groups): Equivalents => {
  const known = made.get(own)
  if (known !== undefined) return known
  const found: Found = new Map()
  for (const names of [...diminutives, ...own]) gather(found, names.map(foldGlued).filter((name) => name !== ''), 'same')
  for (const names of abroad) gather(found, names, 'abroad')
  made.set(own, found)
  return found
}

/** Nothing stands for it. */
export const noOthers: Others = { same: new Set(), abroad: new Set() }

/** What stands for a folded name. */
export const equivalentsOf = (equivalents: Equivalents, name: string): Others => equivalents.get(keyOf(name)) ?? noOthers
