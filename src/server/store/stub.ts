// What an erasure leaves of a fact: its place, its id and its clear fields under another person (sync.md, "Erasure and retention").
import { isUuid, personId, type PersonId } from '#domain/ids.ts'
import type { StoredFact } from '#protocol/storedFact.ts'
import { hashOf } from './bodies.ts'

/** Who is erased, and the id that stands for them from then on. */
export type Erasure = { readonly person: PersonId; readonly alias: PersonId }

const kind = 'personErased'

/** The erasure that a fact orders; nothing for any other, nor for one without the centre's signature, which the routes verify. */
export const erasureIn = (fact: StoredFact): Erasure | undefined => {
  const { alias } = fact.data
  const isOrder = fact.kind === kind && 'sig' in fact && typeof fact['sig'] === 'string'
  return isOrder && fact.person !== undefined && isUuid(alias) ? { person: fact.person, alias: personId(alias) } : undefined
}

/** A fact without its sealed part, about another person. An order of erasure stays whole: tablets must learn whom it is about. */
export const stubOf = (fact: StoredFact, alias: PersonId): StoredFact => {
  if (fact.kind === kind) return fact
  const { sealed: _, ...clear } = fact
  return { ...clear, person: alias }
}

const trunk = (fact: StoredFact): string => hashOf({ ...fact, person: undefined, sealed: undefined })

/** Whether one of two bodies is what an erasure, not yet known here, leaves of the other. */
export const isStubOfOther = (a: StoredFact, b: StoredFact): boolean =>
  a.person !== b.person && (a.sealed === undefined || b.sealed === undefined) && trunk(a) === trunk(b)
