// A box and a number as the screen writes them, and as they are copied from it: "boîte 37", "bte 37", "n°A-0037".
import { boxMark } from '#search/tokens.ts'

// The sign, not the letters: a house may number its files from N1.
const numberSign = /^(?:n[°º]|№)/i

const calledBox = /(?<!\S)(?:boite|bte)(?: (?:(?:n|no|numero) )?(?=\S*\d)|(?=\d))/g

/** A number without the sign that is written before it in one piece. */
export const withoutSign = (chunk: string): string => chunk.replace(numberSign, '')

/** Folded words in which a box is called a box, the word and its number as one; none where no box is. */
export const calledWays = (words: readonly string[]): readonly (readonly string[])[] => {
  const typed = words.join(' ')
  const called = typed.replace(calledBox, boxMark)
  return called === typed ? [] : [called.split(' ')]
}
