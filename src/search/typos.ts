// How many slips of a finger lie between what was typed and a word: optimal string alignment, which counts two letters turned
// round as one, also against the beginnings of the word, since people are found before they are typed to the end (desk.md §3).
import { at } from '#kernel/at.ts'

const longest = 30
const room = longest + 3
// Three rows of the table, used anew for each pair: a keystroke compares thousands.
let [beforeLast, last, row] = [new Uint8Array(room), new Uint8Array(room), new Uint8Array(room)]

/** How many slips are forgiven in a word of so many letters. */
export const forgiven = (length: number): 0 | 1 | 2 => {
  if (length < 4) return 0
  return length < 8 ? 1 : 2
}

type Band = { readonly i: number; readonly from: number; readonly to: number }

// One row of the table, as far from its diagonal as slips are forgiven: gives its least. Before the first letter stands none, whose
// code is equal to nothing.
const nextRow = (typed: string, word: string, { i, from, to }: Band): number => {
  const [code, before] = [typed.charCodeAt(i - 1), typed.charCodeAt(i - 2)]
  const [two, one, now] = [beforeLast, last, row]
  now[from - 1] = from === 1 ? i : longest
  now[to + 1] = longest
  let least = at(now, from - 1)
  for (let j = from; j <= to; j++) {
    const letter = word.charCodeAt(j - 1)
    let slips = at(one, j - 1)
    if (code !== letter) {
      slips = Math.min(at(one, j), at(now, j - 1), slips) + 1
      if (code === word.charCodeAt(j - 2) && before === letter) slips = Math.min(slips, at(two, j - 2) + 1)
    }
    now[j] = slips
    if (slips < least) least = slips
  }
  return least
}

/** Slips between two texts: `whole`, and `begun` against the beginning of the word that is nearest. */
export type Typos = { readonly whole: number; readonly begun: number }

/** The slips between what was typed and a word; nothing when there are more than `most`. */
export const typosBetween = (typed: string, word: string, most: number): Typos | undefined => {
  // What the word has beyond costs more than it may.
  const columns = Math.min(word.length, typed.length + most, longest)
  if (typed.length > Math.min(longest, columns + most)) return undefined
  for (let j = 0; j <= Math.min(columns, most) + 1; j++) last[j] = j
  let begun = 0
  for (let i = 1; i <= typed.length; i++) {
    begun = nextRow(typed, word, { i, from: Math.max(1, i - most), to: Math.min(columns, i + most) })
    if (begun > most) return undefined
    ;[beforeLast, last, row] = [last, row, beforeLast]
  }
  return { whole: columns === word.length && columns >= typed.length - most ? at(last, columns) : longest, begun }
}
