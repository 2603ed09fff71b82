import { foldedWords } from '#search/fold.ts'
import type { HelpEntry } from '#ui/texts/helpOfRooms.ts'

const wordsOf = ({ title, lines, also = '' }: HelpEntry): readonly string[] => foldedWords([title, ...lines, also].join(' '))

const weightOf = (entry: HelpEntry, typed: readonly string[]): number => {
  const title = foldedWords(entry.title)
  const words = wordsOf(entry)
  if (!typed.every((start) => words.some((word) => word.startsWith(start)))) return 0
  return 1 + typed.filter((start) => title.some((word) => word.startsWith(start))).length
}

/** The entries in which every word that is typed begins a word, those that have it in their title first; nothing for nothing. */
export const findHelp = (entries: readonly HelpEntry[], text: string): readonly HelpEntry[] => {
  const typed = foldedWords(text)
  if (typed.length === 0) return []
  return entries
    .map((entry) => ({ entry, weight: weightOf(entry, typed) }))
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ entry }) => entry)
}
