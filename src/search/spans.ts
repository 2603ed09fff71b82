// Which letters of a name answered to what was typed, to be underlined.
import { foldText } from '#search/fold.ts'
import { readQuery } from '#search/query.ts'

/** A stretch of a text, the end not included. */
export type Span = { readonly from: number; readonly to: number }

type Letter = Span & { readonly text: string; readonly starts: boolean }

const isMark = (char: string): boolean => /\p{M}/u.test(char)

// One letter may fold to two (œ), and a mark belongs to the letter before it.
const lettersOf = (text: string): readonly Letter[] => {
  const letters: Letter[] = []
  let [from, starts] = [0, true]
  for (const char of text) {
    const to = from + char.length
    const folded = Array.from(foldText(char))
    const last = letters.at(-1)
    if (isMark(char) && last !== undefined) letters[letters.length - 1] = { ...last, to }
    letters.push(...folded.map((one, i) => ({ text: one, from, to, starts: starts && i === 0 })))
    if (!isMark(char)) starts = folded.length === 0
    from = to
  }
  return letters
}

const spanAt = (letters: readonly Letter[], place: number, word: string): Span | undefined => {
  const run = letters.slice(place, place + word.length)
  const [first, last] = [run[0], run.at(-1)]
  return first !== undefined && last !== undefined && first.starts && run.map(({ text }) => text).join('') === word
    ? { from: first.from, to: last.to }
    : undefined
}

const merged = (spans: readonly Span[]): readonly Span[] => {
  const kept: Span[] = []
  for (const span of spans.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    const last = kept.at(-1)
    if (last === undefined || span.from > last.to) kept.push(span)
    else kept[kept.length - 1] = { from: last.from, to: Math.max(last.to, span.to) }
  }
  return kept
}

/** The stretches of a text that begin one of its words and answer to what was typed, in order and apart. */
export const matchedSpans = (text: string, typed: string): readonly Span[] => {
  const letters = lettersOf(text)
  const words = new Set(readQuery(typed).flat().flatMap(({ texts }) => texts))
  return merged([...words].flatMap((word) => letters.flatMap((_, place) => spanAt(letters, place, word) ?? [])))
}
