// Who is on the card, whatever the room; an opaque id, never in the URL (metier.md §8).
import { create } from 'zustand'
import type { PersonId } from '#domain/ids.ts'

export const useChosen = create<{ readonly person: PersonId | undefined }>(() => ({ person: undefined }))

export const choose = (person: PersonId | undefined): void => {
  useChosen.setState({ person })
}
