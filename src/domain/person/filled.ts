// What the file that is kept does not tell, another file of the same person may (decisions/0030).
import type { Description } from '#domain/person/description.ts'

// What says one thing in several words comes whole, or not at all: half of a name would make a third one.
const together: readonly (readonly (keyof Description)[])[] = [
  ['number'], ['lastName', 'usualName'], ['firstName'], ['nickname'], ['sex'], ['birthDate', 'birthYear'], ['composition'], ['boxNumber'], ['phone'], ['email'],
  ['birthPlace'], ['language'], ['nationality'], ['domiciledSince'], ['caseworker'],
]

const tells = (who: Description, words: readonly (keyof Description)[]): boolean => words.some((word) => who[word] !== undefined)

const pick = (who: Description, words: readonly (keyof Description)[]): Description =>
  Object.fromEntries(words.flatMap((word) => (who[word] === undefined ? [] : [[word, who[word]]])))

/** A description with what others say where it says nothing; the earlier of them first. What it says itself never changes. */
export const filled = (own: Description, others: readonly Description[]): Description =>
  others.reduce<Description>(
    (sum, other) => ({ ...sum, ...together.reduce<Description>((told, words) => (tells(sum, words) ? told : { ...told, ...pick(other, words) }), {}) }),
    own,
  )
