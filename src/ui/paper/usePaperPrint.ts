import { useCallback, useEffect, useRef } from 'react'
import type { PersonId } from '#domain/ids.ts'
import { useNoteAccess } from '#ui/app/useNoteAccess.ts'

/** Prints the sheet on the screen; each print is noted (metier.md §8), by our key as by the browser's own. */
export const usePaperPrint = (person: PersonId, detail: string | undefined): (() => void) => {
  const note = useNoteAccess()
  const ours = useRef(false)
  const noted = useCallback(() => {
    if (detail !== undefined) note('fileExported', { person, detail })
  }, [note, person, detail])
  useEffect(() => {
    const byBrowser = () => {
      if (!ours.current) noted()
    }
    window.addEventListener('beforeprint', byBrowser)
    return () => window.removeEventListener('beforeprint', byBrowser)
  }, [noted])
  return () => {
    noted()
    ours.current = true
    window.print()
    ours.current = false
  }
}
