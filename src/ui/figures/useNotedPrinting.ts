import { useCallback } from 'react'
import { useNoteAccess } from '#ui/app/useNoteAccess.ts'
import { usePrinting } from '#ui/app/usePrinting.ts'

/** A sheet that is made when it is printed; each print is noted under its name (metier.md §8). */
export const useNotedPrinting = (name: string): ReturnType<typeof usePrinting> => {
  const note = useNoteAccess()
  return usePrinting(useCallback(() => note('listExported', { detail: name }), [note, name]))
}
