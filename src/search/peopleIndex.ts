// The index of people, kept beside the register: an act makes one person be looked at again, a new name one person be
// indexed again.
import type { PersonId } from '#domain/ids.ts'
import type { Description } from '#domain/person/description.ts'
import { surnameOf } from '#domain/person/description.ts'
import { isKnown, whoIs } from '#domain/person/who.ts'
import type { Register, Shelf } from '#domain/register/register.ts'
import { retentionOf } from '#domain/retention/archive.ts'
import type { ServiceDay } from '#domain/time.ts'
import { foldText } from '#search/fold.ts'
import { addEntries, createPostings, dropEntry } from '#search/postings.ts'
import type { Postings } from '#search/postings.ts'
import { nameKeys } from '#search/sameName.ts'
import { standingOn } from '#search/standing.ts'
import type { Standing } from '#search/standing.ts'
import { tokensOf } from '#search/tokens.ts'

export type Entry = {
  readonly person: PersonId
  readonly who: Description
  readonly tokens: readonly string[]
  /** What homonyms share (sameName.ts). */
  readonly keys: readonly string[]
  /** For the order of equals. */
  readonly name: string
  readonly standing: Standing
}

export type PeopleIndex = {
  readonly entries: ReadonlyMap<PersonId, Entry>
  readonly postings: Postings<Entry>
  readonly sameName: ReadonlyMap<string, ReadonlySet<Entry>>
}

// The index owns its entries: where someone stands is renewed in place, under all the tokens that lead to them.
type Own = Omit<Entry, 'standing'> & { standing: Standing }

type Owned = {
  readonly entries: Map<PersonId, Own>
  readonly postings: Postings<Entry>
  readonly sameName: Map<string, Set<Entry>>
  /** In the order of `Register.people`, which never changes. */
  readonly shelves: Shelf[]
  seen: { readonly version: number; readonly day: ServiceDay; readonly archiveAfter: number } | undefined
}

const enter = (index: Owned, entry: Own): void => {
  index.entries.set(entry.person, entry)
  for (const key of entry.keys) index.sameName.set(key, (index.sameName.get(key) ?? new Set<Entry>()).add(entry))
}

const remove = (index: Owned, entry: Own | undefined): void => {
  if (entry === undefined) return
  index.entries.delete(entry.person)
  dropEntry(index.postings, entry, entry.tokens)
  for (const key of entry.keys) index.sameName.get(key)?.delete(entry)
}

const entryOf = (person: PersonId, who: Description, standing: Standing): Own => ({
  person, who, standing, tokens: tokensOf(who), keys: nameKeys(who),
  name: foldText(`${surnameOf(who)} ${who.firstName ?? who.nickname ?? ''}`),
})

/** Looks at someone again; gives their entry when it is a new one. */
const look = (index: Owned, register: Register, { person, day }: { readonly person: PersonId; readonly day: ServiceDay }): readonly Own[] => {
  const standing = standingOn(register, person, day)
  const before = index.entries.get(person)
  const who = isKnown(register, person) ? whoIs(register, person) : undefined
  if (before !== undefined) before.standing = standing
  if (before?.who === who) return []
  remove(index, before)
  return who === undefined ? [] : [entryOf(person, who, standing)]
}

const indexes = new WeakMap<Register['facts'], Owned>()

const ownedBy = (register: Register): Owned => {
  const known = indexes.get(register.facts)
  if (known !== undefined) return known
  const index: Owned = { entries: new Map(), postings: createPostings(), sameName: new Map(), shelves: [], seen: undefined }
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
  for (const entry of fresh) enter(index, entry)
  addEntries(index.postings, fresh.map((entry) => [entry, entry.tokens]))
  index.seen = { version: register.version, day, archiveAfter }
  return index
}

/** Everyone who shares one of these keys. */
export const sameNames = ({ sameName }: PeopleIndex, keys: readonly string[]): readonly Entry[] => keys.flatMap((key) => [...(sameName.get(key) ?? [])])
