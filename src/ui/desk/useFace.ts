import { useCallback } from 'react'
import type { PersonId } from '#domain/ids.ts'
import type { Register } from '#domain/register/register.ts'
import { useAnswer } from '#ui/app/house.ts'
import { useNow } from '#ui/app/useNow.ts'
import { faceOn } from '#ui/desk/rowFace.ts'
import type { RowFace } from '#ui/desk/rowFace.ts'

/** What a list says of someone today: a row renders when its own words change, whoever else was tapped. */
export const useFace = (person: PersonId): RowFace => {
  const { day } = useNow()
  return useAnswer(useCallback((register: Register) => faceOn(register, person, day), [person, day]), undefined)
}
