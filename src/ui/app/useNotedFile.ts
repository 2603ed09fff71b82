import { useEffect } from 'react'
import type { PersonId } from '#domain/ids.ts'
import { useNoteAccess } from '#ui/app/useNoteAccess.ts'

/** A screen that shows someone's file: whoever stands at the desk has opened it. Of nobody: it shows nothing of the file. */
export const useNotedFile = (person: PersonId | undefined): void => {
  const note = useNoteAccess()
  useEffect(() => {
    if (person !== undefined) note('fileOpened', { person })
  }, [note, person])
}
