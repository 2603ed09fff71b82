// Who an envelope is for: a box, then the nearest name, and of two as near whoever receives mail here.
import { foldGlued, foldedWords } from '#search/fold.ts'
import type { Hit } from '#search/searchPeople.ts'

const isBox = ({ boxNumber = '' }: Hit['who'], typed: string): boolean => boxNumber !== '' && foldGlued(boxNumber) === typed

// 0: what is typed is whole names; 1: begins their words; 2: was found some other way, and stays in the order of the search.
const distance = ({ who: { lastName = '', usualName = '', firstName = '', nickname = '' } }: Hit, typed: readonly string[]): number => {
  const names = [lastName, usualName, firstName, nickname].map(foldedWords)
  // "ben" is no more the whole of Ben Ali than of Benali.
  const whole = names.filter((words) => words.every((word) => typed.includes(word))).flat()
  if (typed.every((word) => whole.includes(word))) return 0
  return typed.every((word) => names.flat().some((name) => name.startsWith(word))) ? 1 : 2
}

const rankOf = (hit: Hit, text: string, receives: boolean): number => {
  // Digits on an envelope are a box before they are a register number.
  if (isBox(hit.who, foldGlued(text))) return -1
  const near = distance(hit, foldedWords(text))
  return near === 2 ? 4 : near * 2 + Number(!receives)
}

/** The hits of a search in the order in which an envelope's addressee is likely. */
export const sortOrder = (found: readonly Hit[], text: string, receives: (hit: Hit) => boolean): readonly Hit[] => {
  const ranks = new Map(found.map((hit) => [hit, rankOf(hit, text, receives(hit))]))
  const rank = (hit: Hit): number => ranks.get(hit) ?? 0
  return found.toSorted((a, b) => rank(a) - rank(b))
}
