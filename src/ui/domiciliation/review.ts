// The silences that are looked at one by one, in one sitting or several; opaque ids, never in the address (metier.md §8). Each agent has their own.
import { create } from 'zustand'
import type { PersonId } from '#domain/ids.ts'
import type { ServiceDay } from '#domain/time.ts'
import { onClosing } from '#ui/app/forgetting.ts'
import { deskKey, useDeskKey } from '#ui/app/standing.ts'

type Sitting = { readonly day: ServiceDay; readonly people: readonly PersonId[] }

const useSittings = create<Readonly<Record<string, Sitting>>>(() => ({}))
onClosing(() => useSittings.setState({}, true))

/** Those under review today, in the order in which the review began; nothing before it did. */
export const useReview = (day: ServiceDay): readonly PersonId[] | undefined => {
  const desk = useDeskKey()
  const sitting = useSittings((all) => all[desk])
  return sitting?.day === day ? sitting.people : undefined
}

/** Begins a review of these people. */
export const beginReview = (day: ServiceDay, people: readonly PersonId[]): void => {
  useSittings.setState({ [deskKey()]: { day, people } })
}
