import { useCallback, useState } from 'react'
import { personId } from '#domain/ids.ts'
import type { PersonId } from '#domain/ids.ts'
import { useHouse } from '#ui/app/house.ts'
import { keptIn, useDraft } from '#ui/app/useDraft.ts'
import type { Contents } from '#ui/app/drafts.ts'
import type { FormDraft } from '#ui/app/useDraft.ts'

/**
 * Someone new, and what is typed about them, each room's apart. Their id is drawn when the form first opens and kept with its text: a file
 * that a power cut left with its draft is not opened twice.
 */
export const useNewPersonDraft = (room: 'desk' | 'sort'): { readonly person: PersonId; readonly draft: FormDraft } => {
  const { journal } = useHouse().opened
  const [drawn] = useState(() => personId(journal.newId()))
  const draft = useDraft('newPerson', undefined, room)
  const { contents, write: writeDown } = draft
  const person = personId(keptIn<string>(contents, 'person', drawn))
  const write = useCallback((typed: Contents, from: Contents) => writeDown({ ...typed, person }, from), [writeDown, person])
  return { person, draft: { ...draft, write, resumed: draft.resumed && Object.keys(contents).some((field) => field !== 'person') } }
}
