import { useMemo } from 'react'
import type { PersonId } from '#domain/ids.ts'
import type { Register } from '#domain/register/register.ts'
import type { ServiceDay } from '#domain/time.ts'
import { useAnswerLater } from '#ui/app/house.ts'
import { useNow } from '#ui/app/useNow.ts'
import { finding } from '#ui/desk/finding.ts'

const amongThem = (people: readonly PersonId[], day: ServiceDay) => (register: Register): readonly PersonId[] => {
  const here = finding.here()
  return here === undefined ? [] : people.filter((person) => here.homonymsOf(register, { person, day }).length > 0)
}

/** Of those listed before anything is typed, who goes by a name that is someone else's too: nobody, until the search `isReady`. Their key notes a passage in one tap. */
export const useHomonyms = (people: readonly PersonId[], isReady: boolean): readonly PersonId[] => {
  const { day } = useNow()
  return useAnswerLater(useMemo(() => amongThem(people, day), [people, day]), isReady ? 'ready' : undefined)
}
