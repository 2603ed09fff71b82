// Whose screen it is while it is turned to a guest: nothing of the desk is in the document then (metier.md §8).
import { create } from 'zustand'
import type { PersonId } from '#domain/ids.ts'
import { onClosing } from '#ui/app/forgetting.ts'
import { announce } from '#ui/parts/announce.ts'

/** `call`: a number of the queue, in large, with the place it is called to, as the house wrote it. `house`: nobody's, while the screen is turned. */
export type Guest =
  | { readonly what: 'person'; readonly person: PersonId }
  | { readonly what: 'house' }
  | { readonly what: 'call'; readonly number: string; readonly place?: string | undefined }

type Turned = { readonly guest: Guest | undefined }

/** What the screen shows a guest; nothing while the desk is shown. */
export const useGuest = create<Turned>(() => ({ guest: undefined }))

/** Turns the screen to a guest. What was last said aloud goes: it may name somebody else. */
export const showGuest = (guest: Guest): void => {
  announce('')
  useGuest.setState({ guest })
}

/** Turns it back to the desk. */
export const endGuest = (): void => useGuest.setState({ guest: undefined })

onClosing(endGuest)
