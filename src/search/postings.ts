// Who answers to which letters: every token once, in order, so that a beginning is a stretch of them; the words by their sound and bones too.
import { compare } from '#kernel/compare.ts'
import { at } from '#kernel/at.ts'
import { leastFor } from '#search/tokens.ts'
import { isWord, traitsOfToken } from '#search/traits.ts'
import type { Traits } from '#search/traits.ts'

/** A token, with the places in the index of those who bear it, and of those under whom somebody else does. */
export type Posting = { readonly token: string; readonly least: number; readonly traits: Traits | undefined; readonly own: number[]; readonly kin: number[] }

/** A word of the register. */
export type WordPosting = Posting & { readonly traits: Traits }

/** Says whether a token is a word, which may be taken for another. */
export const isWordPosting = (posting: Posting): posting is WordPosting => posting.traits !== undefined

/** A sound, with the words that sound so. */
type Sounding = { readonly token: string; readonly traits: Traits; readonly words: WordPosting[] }

export type Postings = {
  readonly byToken: Map<string, Posting>
  readonly inOrder: Posting[]
  /** Words and sounds by how long they are: what is two letters longer is not one slip away. */
  readonly wordsOfLength: Map<number, WordPosting[]>
  readonly soundsOfLength: Map<number, Sounding[]>
  readonly bySound: Map<string, Sounding>
  readonly sounds: Sounding[]
  readonly bySkeleton: Map<string, WordPosting[]>
}

/** No one yet. */
export const createPostings = (): Postings => ({ byToken: new Map(), inOrder: [], wordsOfLength: new Map(), soundsOfLength: new Map(), bySound: new Map(), sounds: [], bySkeleton: new Map() })

type Listed = { readonly token: string }

/** Those of a length, give or take. */
export const ofAbout = <T>(lists: ReadonlyMap<number, readonly T[]>, length: number, most: number): readonly (readonly T[])[] =>
  Array.from({ length: 2 * most + 1 }, (_, i) => lists.get(length - most + i) ?? [])

/** The place of the first token that does not come before a text. */
const placeOf = (inOrder: readonly Listed[], text: string): number => {
  let [low, high] = [0, inOrder.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (at(inOrder, middle).token < text) low = middle + 1
    else high = middle
  }
  return low
}

/** The stretch of those that begin with a text. */
export const beginningWith = <T extends Listed>(inOrder: readonly T[], text: string): readonly T[] => {
  const from = placeOf(inOrder, text)
  return inOrder.slice(from, placeOf(inOrder, `${text}\uffff`))
}

// Past this many new tokens at once, sorting them all costs less than making room for each.
const few = 64

const file = <T extends Listed>(inOrder: T[], fresh: readonly T[]): void => {
  if (fresh.length > few) {
    for (const posting of fresh) inOrder.push(posting)
    inOrder.sort((a, b) => compare(a.token, b.token))
  } else for (const posting of fresh) inOrder.splice(placeOf(inOrder, posting.token), 0, posting)
}

const put = <K, T>(lists: Map<K, T[]>, key: K, one: T): void => {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [one])
  else list.push(one)
}

const hear = ({ wordsOfLength, soundsOfLength, bySound, bySkeleton }: Postings, word: WordPosting, heard: Sounding[]): void => {
  const { text, sound, skeleton } = word.traits
  put(wordsOfLength, text.length, word)
  put(bySkeleton, skeleton, word)
  const known = bySound.get(sound)
  if (known !== undefined) return void known.words.push(word)
  const fresh = { token: sound, traits: word.traits, words: [word] }
  bySound.set(sound, fresh)
  put(soundsOfLength, sound.length, fresh)
  heard.push(fresh)
}

type Fresh = { readonly postings: Posting[]; readonly heard: Sounding[] }
type Bearers = Pick<Posting, 'own' | 'kin'>

// Most tokens are one person's: a list made with its only place takes a tenth of one that is made to grow.
const createPosting = (postings: Postings, { token, own, kin }: { readonly token: string } & Bearers, fresh: Fresh): void => {
  const posting: Posting = { token, least: leastFor(token), traits: isWord(token) ? traitsOfToken(token) : undefined, own, kin }
  if (isWordPosting(posting)) hear(postings, posting, fresh.heard)
  postings.byToken.set(token, posting)
  fresh.postings.push(posting)
}

/** Someone's tokens, theirs and those of the people under them. */
export type Filed = { readonly place: number; readonly tokens: readonly string[]; readonly kinTokens: readonly string[] }

/** Adds people with their tokens. */
export const addEntries = (postings: Postings, arrived: readonly Filed[]): void => {
  const fresh: Fresh = { postings: [], heard: [] }
  const bear = (token: string, as: keyof Bearers, place: number): void => {
    const known = postings.byToken.get(token)
    if (known === undefined) createPosting(postings, { token, own: [], kin: [], [as]: [place] }, fresh)
    else known[as].push(place)
  }
  for (const { place, tokens, kinTokens } of arrived) {
    for (const token of tokens) bear(token, 'own', place)
    for (const token of kinTokens) bear(token, 'kin', place)
  }
  file(postings.inOrder, fresh.postings)
  file(postings.sounds, fresh.heard)
}

const without = (places: number[] | undefined, place: number): void => void places?.splice(places.indexOf(place), 1)

/** Takes someone out of the tokens that they were added with; a token that nobody has any more stays and answers with no one. */
export const dropEntry = ({ byToken }: Postings, { place, tokens, kinTokens }: Filed): void => {
  for (const token of tokens) without(byToken.get(token)?.own, place)
  for (const token of kinTokens) without(byToken.get(token)?.kin, place)
}
