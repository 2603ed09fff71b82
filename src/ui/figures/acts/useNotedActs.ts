import { useEffect } from 'react'
import { useNoteAccess } from '#ui/app/useNoteAccess.ts'
import type { Shown } from '#ui/figures/acts/items.ts'

/** Whoever opens acts of named people has looked at them: noted as a file is (metier.md §8), by the figure and its days. `seen`: both in words, nobody's name. `lists`: what counts, and what stands apart. */
export const useNotedActs = (seen: string, lists: readonly (readonly Shown[])[]): void => {
  const note = useNoteAccess()
  const named = lists.some((lines) => lines.some(({ person }) => person !== undefined))
  useEffect(() => {
    if (named) note('actsListed', { detail: seen })
  }, [note, named, seen])
}
