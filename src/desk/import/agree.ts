import type { Description } from '#domain/person/description.ts'
import { foldedWords } from '#search/fold.ts'
import { nameKeys } from '#search/sameName.ts'

const shortest = 3

/** The words of a name, folded, that are long enough to tell somebody. */
export const wordsOf = ({ lastName = '', usualName = '', firstName = '', nickname = '' }: Description): readonly string[] =>
  foldedWords([lastName, usualName, firstName, nickname].join(' ')).filter((word) => word.length >= shortest)

const share = (some: readonly string[], others: readonly string[]): boolean => some.some((one) => others.includes(one))

/**
 * Says whether a description in a file can be that of whoever has its number: the same name, or the same birth date and a word of a name. A birth
 * date alone says nothing: many have 1 January.
 */
export const agree = (told: Description, held: Description): boolean =>
  share(nameKeys(told), nameKeys(held)) || (told.birthDate !== undefined && told.birthDate === held.birthDate && share(wordsOf(told), wordsOf(held)))
