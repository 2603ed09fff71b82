// The index of people, kept beside the register: an act makes one person be looked at again, a new name one person be
// indexed again.
import type { PersonId } from '#domain/ids.ts'
import type { Description } from '#domain/person/description.ts'
import { surnameOf } from '#domain/person/description.ts'
import { formerOf, isKnown, whoIs } from '#domain/person/who.ts'
import type { Register, Shelf } from '#domain/register/register.ts'
import { retentionOf } from '#domain/retention/archive.ts'
import type { ServiceDay } from '#domain/time.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import { equivalentsWith } from '#search/equivalents.ts'
import type { Equivalents } from '#search/equivalents.ts'
import { foldText } from '#search/fold.ts'
import { kinOn, kinTokens } from '#search/kin.ts'
import type { Kin } from '#search/kin.ts'
import { isParticle } from '#search/particles.ts'
import { addEntries, createPostings, dropEntry } from '#search/postings.ts'
import type { Postings } from '#search/postings.ts'
import { nameKeys } from '#search/sameName.ts'
import { standingOn } from '#search/standing.ts'
import type { Standing } from '#search/standing.ts'
import { tokensOf } from '#search/tokens.ts'

export type Entry = {
  readonly person: PersonId
  readonly who: Description
  /** As the files that were merged into theirs told them: their names and numbers are still found. */
  readonly former: readonly Description[]
  /** Where they stand in the index. */
  readonly place: number
  readonly tokens: readonly string[]
  /** Those who are looked for under their name: ayants droit and mandataries. */
  readonly kin: readonly Kin[]
  readonly kinTokens: readonly string[]
  /** What homonyms share (sameName.ts). */
  readonly keys: readonly string[]
  /** For the order of equals. */
  readonly name: string
  /** How many that name has, spaces apart. */
  readonly letters: number
  /** How many words, particles apart. */
  readonly words: number
  readonly standing: Standing
}

export type PeopleIndex = {
  readonly entries: ReadonlyMap<PersonId, Entry>
  readonly places: readonly (Entry | undefined)[]
  readonly postings: Postings
  readonly sameName: ReadonlyMap<string, ReadonlySet<Entry>>
  readonly equivalents: Equivalents
}

// The index owns its entries: where someone stands is renewed in place, under all the tokens that lead to them.
type Own = Omit<Entry, 'standing'> & { standing: Standing }

type Owned = {
  readonly entries: Map<PersonId, Own>
  /** A place is given once: to the next file of whoever had it, or to nobody. */
  readonly places: (Entry | undefined)[]
  readonly postings: Postings
  readonly sameName: Map<string, Set<Entry>>
  equivalents: Equivalents
  /** In the order of `Register.people`, which never changes. */
  readonly shelves: Shelf[]
  seen: { readonly version: number; readonly day: ServiceDay; readonly archiveAfter: number } | undefined
}

const enter = (index: Owned, entry: Own): Own => {
  index.entries.set(entry.person, entry)
  index.places[entry.place] = entry
  for (const key of entry.keys) index.sameName.set(key, (index.sameName.get(key) ?? new Set<Entry>()).add(entry))
  return entry
}

const remove = (index: Owned, entry: Own | undefined): void => {
  if (entry === undefined) return
  index.entries.delete(entry.person)
  index.places[entry.place] = undefined
  dropEntry(index.postings, entry)
  for (const key of entry.keys) index.sameName.get(key)?.delete(entry)
}

const all = (texts: readonly (readonly string[])[]): readonly string[] => (texts.length === 1 ? texts.flat() : [...new Set(texts.flat())])

const entryOf = ({ kin, ...seen }: Pick<Own, 'person' | 'who' | 'former' | 'standing' | 'kin' | 'place'>): Own => {
  const { who } = seen
  const told = [who, ...seen.former]
  const name = foldText(`${surnameOf(who)} ${who.firstName ?? who.nickname ?? ''}`)
  return { ...seen, kin, tokens: all(told.map(tokensOf)), kinTokens: kinTokens(kin), keys: all(told.map(nameKeys)), name, letters: name.replaceAll(' ', '').length, words: name.split(' ').filter((word) => !isParticle(word)).length }
}

const sameKin = (kin: readonly Kin[], others: readonly Kin[]): boolean => kin.length === others.length && kin.every(({ name }, i) => name === others[i]?.name)

const sameTold = (told: readonly Description[], others: readonly Description[]): boolean => told.length === others.length && told.every((one, i) => one === others[i])

const isSame = (before: Own | undefined, { who, former, kin }: Pick<Own, 'former' | 'kin'> & { readonly who: Description | undefined }): boolean =>
  before === undefined ? who === undefined : before.who === who && sameTold(before.former, former) && sameKin(before.kin, kin)

const noFile: readonly Description[] = []

/** Looks at someone again; gives their entry when it is a new one. */
const look = (index: Owned, register: Register, { person, day }: { readonly person: PersonId; readonly day: ServiceDay }): readonly Own[] => {
  const standing = standingOn(register, person, day)
  const before = index.entries.get(person)
  const who = isKnown(register, person) ? whoIs(register, person) : undefined
  const kin = kinOn(register, person, day)
  const former = register.merged.size === 0 ? noFile : formerOf(register, person)
  if (before !== undefined) before.standing = standing
  if (isSame(before, { who, former, kin })) return []
  remove(index, before)
  return who === undefined ? [] : [enter(index, entryOf({ person, who, former, standing, kin, place: before?.place ?? index.places.length }))]
}

const indexes = new WeakMap<Register['facts'], Owned>()

const ownedBy = (register: Register): Owned => {
  const known = indexes.get(register.facts)
  if (known !== undefined) return known
  const index: Owned = { entries: new Map(), places: [], postings: createPostings(), sameName: new Map(), equivalents: equivalentsWith([]), shelves: [], seen: undefined }
  indexes.set(register.facts, index)
  return index
}

const lookAtAll = (index: Owned, register: Register, on: { readonly day: ServiceDay; readonly anew: boolean }): readonly Own[] => {
  const { shelves } = index
  const fresh: Own[] = []
  let place = 0
  for (const [person, shelf] of register.people) {
    if (shelves[place] !== shelf || on.anew) fresh.push(...look(index, register, { person, day: on.day }))
    shelves[place++] = shelf
  }
  return fresh
}

/** The index of everyone as they stand on a day. */
export const peopleIndex = (register: Register, day: ServiceDay): PeopleIndex => {
  const index = ownedBy(register)
  const { seen } = index
  if (seen?.version === register.version && seen.day === day) return index
  const { archiveAfter } = retentionOf(register)
  const fresh = lookAtAll(index, register, { day, anew: seen?.day !== day || seen.archiveAfter !== archiveAfter })
  addEntries(index.postings, fresh)
  index.equivalents = equivalentsWith(settingsOf(register).equivalences)
  index.seen = { version: register.version, day, archiveAfter }
  return index
}

/** Everyone who shares one of these keys. */
export const sameNames = ({ sameName }: PeopleIndex, keys: readonly string[]): readonly Entry[] => keys.flatMap((key) => [...(sameName.get(key) ?? [])])
