// A word as it was typed, in the forms in which it is looked up.
import { equivalentsOf, noOthers } from '#search/equivalents.ts'
import type { Equivalents, Others } from '#search/equivalents.ts'
import { readingsOf } from '#search/scripts.ts'
import { isWord, traitsOf } from '#search/traits.ts'
import type { Traits } from '#search/traits.ts'

export type Form = {
  readonly text: string
  /** Nothing for a number or a date, which is never taken for another. */
  readonly traits: Traits | undefined
  /** Read from a script that leaves its vowels out. */
  readonly bones: boolean
  /** What it can be worth at most: a reading of another script is never the word itself. */
  readonly most: number
  /** Names that stand for it. */
  readonly others: Others
}

const asRead = 70
const asTyped = 100

/** The forms of one text: itself, and its readings when it is written in another script. */
export const formsOf = (text: string, equivalents: Equivalents): readonly Form[] => {
  if (!isWord(text)) return [{ text, traits: undefined, bones: false, most: asTyped, others: noOthers }]
  const typed = { text, traits: traitsOf(text), bones: false, most: asTyped, others: equivalentsOf(equivalents, text) }
  const read = readingsOf(text).map(({ text: latin, bones }) => ({ text: latin, traits: traitsOf(latin), bones, most: asRead, others: equivalentsOf(equivalents, latin) }))
  return [typed, ...read]
}
