import type { Hit } from '#search/searchPeople.ts'
import { findPeople } from '#ui/app/findPeople.ts'
import { useAnswer, useHouse } from '#ui/app/house.ts'
import { useNow } from '#ui/app/useNow.ts'

/** Who answers to what is typed, as the register stands; at most 8 on a shared screen (metier.md §8). */
export const useHits = (text: string): readonly Hit[] => {
  const { day } = useNow()
  const { journal } = useHouse().opened
  return useAnswer((register) => findPeople(journal, register, { text, day }), `${day} ${text}`)
}
