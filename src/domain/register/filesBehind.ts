// What the fold writes in. Readers only ever see these maps through the readonly face of `Register`.
import type { Fact, ForeignFact } from '#domain/facts/fact.ts'
import type { Kind } from '#domain/facts/kinds.ts'
import type { FactId, PersonId } from '#domain/ids.ts'
import type { Register, Shelf } from '#domain/register/register.ts'
import type { ServiceDay } from '#domain/time.ts'

export type Files = {
  facts: Map<FactId, Fact>
  foreign: Map<FactId, ForeignFact>
  people: Map<PersonId, Shelf & { readonly facts: Fact[] }>
  merged: Map<PersonId, PersonId>
  days: Map<ServiceDay, Fact[]>
  dayVersions: Map<ServiceDay, number>
  kinds: Map<Kind, Fact[]>
  struckBy: Map<FactId, Fact[]>
  /** Every merge, active or not. */
  merges: FactId[]
}

const filesOf = new WeakMap<Register['facts'], Files>()

/** The maps behind a register: new ones behind an empty one. */
export const filesBehind = (register: Register): Files => {
  const known = filesOf.get(register.facts)
  if (known !== undefined) return known
  const files: Files = { facts: new Map(), foreign: new Map(), people: new Map(), merged: new Map(), days: new Map(), dayVersions: new Map(), kinds: new Map(), struckBy: new Map(), merges: [] }
  filesOf.set(files.facts, files)
  return files
}

/** Adds a fact to the list under a key. */
export const append = <K>(map: Map<K, Fact[]>, key: K, fact: Fact): void => {
  const list = map.get(key)
  if (list === undefined) map.set(key, [fact])
  else list.push(fact)
}

/** Someone's shelf; an empty one, not yet put up, for whoever has none. */
export const shelfOf = ({ people }: Files, person: PersonId): { readonly facts: Fact[] } => people.get(person) ?? { facts: [] }

/** The facts that a fact withdraws or replaces. */
export const targetsOf = ({ refs }: Fact): readonly FactId[] => [refs?.withdraws, refs?.replaces].filter((id) => id !== undefined)
