import { addresseeOn, mustConfirm } from '#domain/mail/addressee.ts'
import type { Hit } from '#search/searchPeople.ts'
import { findPeople } from '#ui/app/findPeople.ts'
import { useAnswer, useHouse } from '#ui/app/house.ts'
import { useNow } from '#ui/app/useNow.ts'
import { sortOrder } from '#ui/mail/sortOrder.ts'

/** On a shared screen (metier.md §8). */
const shown = 8
/** Looked at before they are put in order: three letters are the beginning of dozens of names. */
const lookedAt = 96

/** Who answers to what is typed on the line of the sort, as the register stands. */
export const useHits = (text: string): readonly Hit[] => {
  const { day } = useNow()
  const { journal } = useHouse().opened
  return useAnswer((register) => {
    const found = findPeople(journal, register, { text, day, most: lookedAt })
    return sortOrder(found, text, ({ person }) => !mustConfirm(addresseeOn(register, person, day))).slice(0, shown)
  }, `${day} ${text}`)
}
