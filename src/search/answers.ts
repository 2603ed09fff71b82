// Who answers to all the words of a query, in the best way to read it.
import type { Entry } from '#search/peopleIndex.ts'
import { answersTo, grades } from '#search/postings.ts'
import type { Postings } from '#search/postings.ts'
import type { Query, Word } from '#search/query.ts'
import type { Ranked } from '#search/rank.ts'

type Answers = ReadonlyMap<Entry, number>

const answersToWord = (postings: Postings<Entry>, { texts }: Word): Answers =>
  texts.map((text): Answers => answersTo(postings, text)).reduce((first, other) => new Map([...first, ...other]))

// From the word that fewest answer to: the others only have to be asked about those.
const inAll = (answers: readonly Answers[]): readonly Ranked[] => {
  const [rarest = new Map<Entry, number>(), ...others] = answers.toSorted((a, b) => a.size - b.size)
  const ranked: Ranked[] = []
  for (const [entry, first] of rarest) {
    const rest = others.map((one) => one.get(entry) ?? grades.none)
    if (!rest.includes(grades.none)) ranked.push({ entry, grade: rest.reduce((sum, grade) => sum + grade, first) / answers.length })
  }
  return ranked
}

/** Everyone who answers to all words of one of the ways to read the query, with their best grade. */
export const answersToQuery = (postings: Postings<Entry>, query: Query): readonly Ranked[] => {
  const known = new Map<string, Answers>()
  const answer = (word: Word): Answers => {
    const key = word.texts.join(' ')
    const answers = known.get(key) ?? answersToWord(postings, word)
    known.set(key, answers)
    return answers
  }
  const ways = query.map((words) => inAll(words.map(answer)))
  const [only] = ways
  if (ways.length === 1 && only !== undefined) return only
  const best = new Map<Entry, Ranked>()
  for (const one of ways.flat()) if (one.grade > (best.get(one.entry)?.grade ?? grades.none)) best.set(one.entry, one)
  return [...best.values()]
}
