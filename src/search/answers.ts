// Who answers to all the words of a query, in the best way to read it.
import { at } from '#kernel/at.ts'
import { addAbroad, addFar, isSomebodys, nearAnswer } from '#search/answer.ts'
import type { Answer } from '#search/answer.ts'
import type { PeopleIndex } from '#search/peopleIndex.ts'
import { isParticle } from '#search/particles.ts'
import { beginningWith } from '#search/postings.ts'
import { asWord } from '#search/query.ts'
import type { Query, Word } from '#search/query.ts'
import { firstFew } from '#search/rank.ts'
import type { Ranked, Totals, Wish } from '#search/rank.ts'
import { soundOf, withoutMute } from '#search/sound.ts'

/** A word of a way: a light one may be missing, unless it ends the line, where it is still being typed. */
type Part = { readonly answer: Answer; readonly light: boolean; readonly last: boolean; readonly length: number }

const weights = { word: 4, particle: 1 } as const

const lightWord = ({ texts }: Word): boolean => texts.every(isParticle)

const partsOf = (way: readonly Word[], answerOf: (word: Word) => Answer): readonly Part[] => {
  const hasName = way.some((word) => !lightWord(word))
  return way.map((word, place) => ({
    answer: answerOf(word), light: hasName && lightWord(word), last: place === way.length - 1, length: String(word.texts[0]).length,
  }))
}

type Leave = { readonly misses: number; readonly far: boolean }

const isFree = ({ light, last }: Part, { far }: Leave): boolean => light && (far || !last)

// From the words that fewest answer to: one of the rarest, or of the two rarest where one word may be missed.
const candidates = (parts: readonly Part[], leave: Leave): Iterable<number> => {
  const rarest = parts.filter((part) => !isFree(part, leave)).map(({ answer }) => answer.places).toSorted((a, b) => a.length - b.length)
  return leave.misses === 0 ? at(rarest, 0) : new Set(rarest.slice(0, leave.misses + 1).flat())
}

const meanOf = (parts: readonly Part[], place: number, leave: Leave): number => {
  let [sum, weight, missed] = [0, 0, 0]
  for (const part of parts) {
    const grade = at(part.answer.grades, place)
    if (grade === 0 && !isFree(part, leave) && ++missed > leave.misses) return 0
    const own = part.light ? weights.particle : weights.word
    sum += grade * own
    weight += own
  }
  return sum / weight
}

// Three words are enough for one of them to be wrong (desk.md §3).
const missesOf = (parts: readonly Part[]): number => (parts.filter(({ light }) => !light).length > 2 ? 1 : 0)

const addWay = (totals: Totals, parts: readonly Part[], { index, far }: { readonly index: PeopleIndex; readonly far: boolean }): void => {
  const leave = { misses: far ? missesOf(parts) : 0, far }
  const length = parts.reduce((sum, part) => sum + part.length, 0)
  for (const place of candidates(parts, leave)) {
    const mean = meanOf(parts, place, leave)
    // Typed to the end, a name comes before those that only begin or end with it.
    const grade = mean === 100 && index.places[place]?.letters === length ? 101 : mean
    const before = at(totals.grades, place)
    if (before >= grade) continue
    if (before === 0) totals.places.push(place)
    totals.grades[place] = grade
  }
}

const isKnown = ({ postings }: PeopleIndex, text: string): boolean => (postings.byToken.get(text)?.own.length ?? 0) > 0

const begins = ({ postings }: PeopleIndex, { texts }: Word): boolean => texts.some((text) => beginningWith(postings.inOrder, text).length > 0)

// Shorter, anything sounds like somebody.
const fewestHeard = 4

const isHeard = ({ postings }: PeopleIndex, text: string): boolean => text.length >= fewestHeard && postings.bySound.has(withoutMute(soundOf(text)))

// "moussadiallo", "fatoudialo": two words in one piece, where the first is somebody's and the second begins somebody's, as written or as heard.
const splits = (index: PeopleIndex, text: string): readonly (readonly Word[])[] => {
  if (text.length < 5 || beginningWith(index.postings.inOrder, text).length > 0) return []
  // What sounds like one name as a whole is not two.
  const isOne = isHeard(index, text)
  const isNear = (part: string): boolean => !isOne && isHeard(index, part)
  return Array.from({ length: text.length - 3 }, (_, i) => [text.slice(0, i + 2), text.slice(i + 2)] as const)
    .filter(([first, second]) => (isKnown(index, first) || isNear(first)) && (begins(index, asWord(second)) || isNear(second)))
    .map((pair) => pair.map(asWord))
}

const splitWays = (index: PeopleIndex, [words = []]: Query): Query =>
  words.flatMap((word, place) => word.texts.flatMap((text) => splits(index, text)).map((pair) => [...words.slice(0, place), ...pair, ...words.slice(place + 1)]))

// With a grade like this, words that are somebody's name as they stand need not be slips as well.
const sure = 60

/** Those who answer to all words of one of the ways to read the query, in rank order, each with their best grade. */
export const answersToQuery = (index: PeopleIndex, query: Query, wish: Wish): readonly Ranked[] => {
  const people = index.places.length
  const known = new Map<string, Answer>()
  const answerOf = (word: Word): Answer => {
    const key = word.texts.join(' ')
    const answer = known.get(key) ?? nearAnswer(index.postings, word, { equivalents: index.equivalents, people })
    known.set(key, answer)
    return answer
  }
  const ways = [...query, ...splitWays(index, query)].map((way) => partsOf(way, answerOf))
  const totals: Totals = { grades: new Float64Array(people), places: [] }
  const look = (far: boolean): readonly Ranked[] => {
    for (const parts of ways) addWay(totals, parts, { index, far })
    return firstFew(totals, index.places, wish)
  }
  const near = look(false)
  // Whoever is farther would stand below all of these.
  if (near.length === wish.most) return near
  const answers = [...known.values()]
  const nobodys = answers.filter((answer) => !isSomebodys(index.postings, answer))
  // A name that somebody bears as it stands is looked for in another country only where nobody answers here.
  for (const answer of near.length === 0 ? answers : nobodys) addAbroad(index.postings, answer)
  for (const answer of nobodys) addFar(index.postings, answer)
  const far = look(true)
  if (Math.max(0, ...far.map(({ grade }) => grade)) >= sure) return far
  for (const answer of answers) addFar(index.postings, answer)
  return look(true)
}
