import { foldedWords } from '#search/fold.ts'
import { forgiven, typosBetween } from '#search/typos.ts'
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

// One doublon answers for "doublons".
const singular = (word: string): string => (word.length > least ? word.replace(/[sx]$/, '') : word)

// "synchroniser" is what is synchronisé: the end of a long word tells no subject from another.
const stemOf = (word: string): string => word.slice(0, Math.max(7, word.length - 2))

// "efacer" asks for "effacer", since nothing begins like it; an idle word asks for nothing.
const respelled = (typed: string, words: readonly string[]): string => {
  if (idleWords.has(typed) || forgiven(typed.length) === 0 || among([stemOf(typed)], words) > 0) return typed
  return words.find((word) => typosBetween(typed, word, 1) !== undefined) ?? typed
}

/** The entries that have the most of the words that are typed, a slip in one that nothing has forgiven, those that have them in their title first, then those that have them as typed; nothing for nothing. */
export const findHelp = (entries: readonly HelpEntry[], text: string): readonly HelpEntry[] => {
  const read = entries.map((entry) => ({ entry, words: wordsOf(entry) }))
  const every = read.flatMap(({ words }) => words)
  const typed = asked(text).map((word) => respelled(singular(word), every))
  const met = read.map(({ entry, words }) =>
    ({ entry, all: among(typed.map(stemOf), words), asTyped: among(typed, words), inTitle: among(typed, foldedWords(entry.title)) }))
  const most = Math.max(0, ...met.map(({ all }) => all))
  return met
    .filter(({ all }) => all > 0 && all === most)
    .toSorted((a, b) => b.inTitle - a.inTitle || b.asTyped - a.asTyped)
    .map(({ entry }) => entry)
}
