import { foldedWords } from '#search/fold.ts'
import { idleWords } from '#ui/texts/help.ts'
import type { HelpEntry } from '#ui/texts/helpOfRooms.ts'

const wordsOf = ({ title, lines, also = '' }: HelpEntry): readonly string[] => foldedWords([title, ...lines, also].join(' '))

// Shorter idle words begin nearly everything.
const least = 4

// A question is typed as it is asked: "comment radier quelqu’un" is found by "radier".
const asked = (text: string): readonly string[] => {
  const typed = foldedWords(text)
  const telling = typed.filter((word) => !idleWords.has(word))
  return telling.length === 0 ? typed.filter((word) => word.length >= least) : telling
}

const among = (starts: readonly string[], words: readonly string[]): number => starts.filter((start) => words.some((word) => word.startsWith(start))).length

/** The entries that have the most of the words that are typed, those that have them in their title first; nothing for nothing. */
export const findHelp = (entries: readonly HelpEntry[], text: string): readonly HelpEntry[] => {
  const typed = asked(text)
  const met = entries.map((entry) => ({ entry, all: among(typed, wordsOf(entry)), inTitle: among(typed, foldedWords(entry.title)) }))
  const most = Math.max(0, ...met.map(({ all }) => all))
  return met
    .filter(({ all }) => all > 0 && all === most)
    .toSorted((a, b) => b.inTitle - a.inTitle)
    .map(({ entry }) => entry)
}
