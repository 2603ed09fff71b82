import type { Hit } from '#search/searchPeople.ts'
import { searchPeople } from '#search/searchPeople.ts'
import { useAnswer } from '#ui/app/house.ts'
import { useNow } from '#ui/app/useNow.ts'

/** Who answers to what is typed, as the register stands; at most 8 on a shared screen (metier.md §8). */
export const useHits = (text: string): readonly Hit[] => {
  const { day } = useNow()
  return useAnswer((register) => searchPeople(register, { text, day }), `${day} ${text}`)
}
