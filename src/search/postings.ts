// Who answers to which letters: every token once, in order, so that a beginning is a stretch of them.
import { compare } from '#kernel/compare.ts'
import { leastFor } from '#search/tokens.ts'

type Posting<T> = { readonly token: string; readonly least: number; readonly entries: Set<T> }

export type Postings<T> = { readonly byToken: Map<string, Posting<T>>; readonly inOrder: Posting<T>[] }

/** How well a token answers: the whole of it, or its beginning. */
export const grades = { exact: 2, prefix: 1, none: 0 } as const

/** No one yet. */
export const createPostings = <T>(): Postings<T> => ({ byToken: new Map(), inOrder: [] })

/** The place of the first token that does not come before a text. */
const placeOf = <T>(inOrder: readonly Posting<T>[], text: string): number => {
  let [low, high] = [0, inOrder.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (String(inOrder[middle]?.token) < text) low = middle + 1
    else high = middle
  }
  return low
}

// Past this many new tokens at once, sorting them all costs less than making room for each.
const few = 64

const file = <T>(inOrder: Posting<T>[], fresh: readonly Posting<T>[]): void => {
  if (fresh.length > few) {
    for (const posting of fresh) inOrder.push(posting)
    inOrder.sort((a, b) => compare(a.token, b.token))
  } else for (const posting of fresh) inOrder.splice(placeOf(inOrder, posting.token), 0, posting)
}

/** Adds entries with their tokens. */
export const addEntries = <T>({ byToken, inOrder }: Postings<T>, arrived: Iterable<readonly [T, readonly string[]]>): void => {
  const fresh: Posting<T>[] = []
  for (const [entry, tokens] of arrived)
    for (const token of tokens) {
      const posting = byToken.get(token) ?? { token, least: leastFor(token), entries: new Set() }
      if (posting.entries.size === 0 && !byToken.has(token)) fresh.push(posting)
      byToken.set(token, posting)
      posting.entries.add(entry)
    }
  file(inOrder, fresh)
}

/** Takes an entry out of their tokens; a token that nobody has any more stays and answers with no one. */
export const dropEntry = <T>({ byToken }: Postings<T>, entry: T, tokens: readonly string[]): void => {
  for (const token of tokens) byToken.get(token)?.entries.delete(entry)
}

const gradeOf = ({ token, least }: Posting<unknown>, text: string): number => {
  if (token === text) return grades.exact
  return text.length >= least ? grades.prefix : grades.none
}

/** Those who answer to a text, each with the best grade of their tokens. */
export const answersTo = <T>({ inOrder }: Postings<T>, text: string): ReadonlyMap<T, number> => {
  const answers = new Map<T, number>()
  for (let place = placeOf(inOrder, text); ; place++) {
    const posting = inOrder[place]
    if (posting?.token.startsWith(text) !== true) return answers
    const grade = gradeOf(posting, text)
    if (grade === grades.none) continue
    // The whole token comes first in order: whoever has it keeps the better grade.
    for (const entry of posting.entries) if (!answers.has(entry)) answers.set(entry, grade)
  }
}
