import { useEffect } from 'react'
import type { PersonId } from '#domain/ids.ts'
import { useNoteAccess } from '#ui/app/useNoteAccess.ts'

/** A screen that shows someone's file: whoever stands at the desk has opened it. */
export const useNotedFile = (person: PersonId): void => {
  const note = useNoteAccess()
  useEffect(() => note('fileOpened', { person }), [note, person])
}
