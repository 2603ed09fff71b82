// What ties the line to the row whose keys Enter goes to.
import type { PersonId } from '#domain/ids.ts'

export const candidatesId = 'candidates'
export const candidateId = (person: PersonId): string => `candidate-${person}`

/** Goes to the first key of a row. */
export const focusKeysOf = (person: PersonId): void => {
  document.getElementById(candidateId(person))?.querySelector('button')?.focus()
}
