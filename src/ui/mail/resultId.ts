// What ties the line to the result that Enter takes, for readers.
import type { PersonId } from '#domain/ids.ts'

export const resultsId = 'found'
export const resultId = (person: PersonId): string => `found-${person}`
