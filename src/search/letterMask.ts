// Which letters a word holds, as the bits of a number: most words are told apart by it before they are compared.

/** A bit for each letter, twenty-six of them; other signs share the rest. */
export const letterMask = (word: string): number => {
  let mask = 0
  for (let i = 0; i < word.length; i++) mask |= 1 << ((word.charCodeAt(i) - 97) & 31)
  return mask
}

/** How many letters the first holds and the second does not. */
export const missingLetters = (mask: number, other: number): number => {
  let left = mask & ~other
  let count = 0
  while (left !== 0) {
    left &= left - 1
    count++
  }
  return count
}
