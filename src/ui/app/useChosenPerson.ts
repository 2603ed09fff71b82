import { useCallback } from 'react'
import type { PersonId } from '#domain/ids.ts'
import { readAs } from '#domain/register/readAs.ts'
import type { Register } from '#domain/register/register.ts'
import { useChosen } from '#ui/app/chosen.ts'
import { useAnswer } from '#ui/app/house.ts'

/** Who is on the card; of a file that was merged into another, here or on another tablet, the one that was kept. */
export const useChosenPerson = (): PersonId | undefined => {
  const person = useChosen((chosen) => chosen.person)
  return useAnswer(useCallback((register: Register) => (person === undefined ? undefined : readAs(register, person)), [person]), undefined)
}
