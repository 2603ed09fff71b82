// What goes of a fact when a person is erased, or when an access is a year old; its place, its id and its clear fields stay, on every
// tablet and on the endpoint alike (sync.md, "Erasure and retention"; metier.md §8).
import type { FactId, PersonId } from '#domain/ids.ts'
import { isUuid, personId } from '#domain/ids.ts'
import type { ServiceDay } from '#domain/time.ts'
import type { StoredFact } from '#protocol/storedFact.ts'

/** Who is erased, and the id that stands for them from then on. */
export type Erasure = { readonly person: PersonId; readonly alias: PersonId }

const order = 'personErased'
const access = 'accessNoted'

/** The erasure that a fact orders; nothing for any other, nor for one without a signature, which whoever obeys verifies. */
export const erasureIn = (fact: StoredFact): Erasure | undefined => {
  const { alias } = fact.data
  const isOrder = fact.kind === order && 'sig' in fact && typeof fact['sig'] === 'string'
  return isOrder && fact.person !== undefined && isUuid(alias) ? { person: fact.person, alias: personId(alias) } : undefined
}

const unsealed = (fact: StoredFact): StoredFact => {
  const { sealed: _, ...clear } = fact
  return clear
}

/** A fact without its sealed part, about another person. An order of erasure stays whole: tablets must learn whom it is about. */
export const stubOf = (fact: StoredFact, alias: PersonId): StoredFact =>
  fact.kind === order ? fact : { ...unsealed(fact), person: alias }

/** An access without its sealed part where it is older than the first day of those that keep it; any other fact as it is. */
export const forgottenAccess = (fact: StoredFact, keptFrom: ServiceDay): StoredFact =>
  fact.kind === access && fact.sealed !== undefined && fact.day < keptFrom ? unsealed(fact) : fact

type Group = { readonly members: ReadonlySet<PersonId>; readonly alias: PersonId }

const joined = (a: Group, b: Group): Group => ({ members: new Set([...a.members, ...b.members]), alias: a.alias < b.alias ? a.alias : b.alias })

/**
 * For everyone erased, and for the ids that stood for them, the one that stands for them in the end. Of two tablets that erased the
 * same person while apart, the smaller id wins, whatever the order in which they are heard; no chain of erasures runs in a circle.
 */
export const aliasesOf = (erasures: readonly Erasure[]): ReadonlyMap<PersonId, PersonId> => {
  const groups = new Map<PersonId, Group>()
  for (const { person, alias } of erasures) {
    const own: Group = { members: new Set([person, alias]), alias }
    const group = [groups.get(person), groups.get(alias)].reduce<Group>((sum, one) => (one === undefined ? sum : joined(sum, one)), own)
    for (const member of group.members) groups.set(member, group)
  }
  return new Map([...groups].map(([member, { alias }]) => [member, alias]))
}

/** What has to go: everything about these people, and who and whom of these accesses and of those older than a day. */
export type Redaction = {
  readonly aliases: ReadonlyMap<PersonId, PersonId>
  readonly accesses: ReadonlySet<FactId>
  readonly keptFrom: ServiceDay
}

const goes = (fact: StoredFact, alias: PersonId): boolean => fact.kind !== order && (fact.person !== alias || fact.sealed !== undefined)

/** A fact as a redaction leaves it; the very same where nothing of it goes. */
export const redactedBy = ({ aliases, accesses, keptFrom }: Redaction) => (fact: StoredFact): StoredFact => {
  const alias = fact.person === undefined ? undefined : aliases.get(fact.person)
  if (alias !== undefined) return goes(fact, alias) ? stubOf(fact, alias) : fact
  return fact.sealed !== undefined && accesses.has(fact.id) ? unsealed(fact) : forgottenAccess(fact, keptFrom)
}
