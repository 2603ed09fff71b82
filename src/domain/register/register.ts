// The register: every fact of the shelter in memory, filed so that each question finds its acts without a scan of all.
// Invariants, checked by property tests: the same set of facts in any order, with any duplicate, gives the same answers;
// nothing here is ever removed; an act counts exactly when nothing effective withdraws or replaces it and its batch counts.
import type { Fact, ForeignFact } from '#domain/facts/fact.ts'
import type { Kind } from '#domain/facts/kinds.ts'
import type { BatchId, FactId, PersonId } from '#domain/ids.ts'
import type { ServiceDay } from '#domain/time.ts'

/** The acts of one person, active or not, in order of arrival. A new one is made whenever an answer about them may change. */
export type Shelf = { readonly facts: readonly Fact[] }

export type Register = {
  /** Grows by one at every fold that brought something new. */
  readonly version: number
  readonly facts: ReadonlyMap<FactId, Fact>
  readonly foreign: ReadonlyMap<FactId, ForeignFact>
  readonly people: ReadonlyMap<PersonId, Shelf>
  /** For whoever's file was merged into another, the one that is kept: under it their acts are read (decisions/0030). */
  readonly merged: ReadonlyMap<PersonId, PersonId>
  readonly days: ReadonlyMap<ServiceDay, readonly Fact[]>
  /** For a day, the version since which what counts on it has not changed. */
  readonly dayVersions: ReadonlyMap<ServiceDay, number>
  /** Facts that concern no day's work, by kind: agents, settings, imports, withdrawals. */
  readonly kinds: ReadonlyMap<Kind, readonly Fact[]>
  /** For a fact, those that withdraw or replace it, received before it or after. */
  readonly struckBy: ReadonlyMap<FactId, readonly Fact[]>
  readonly countedBatches: ReadonlySet<BatchId>
}

/** The version since which what counts on a day has not changed; 0 for a day of which nothing is known. */
export const versionOfDay = ({ dayVersions }: Register, day: ServiceDay): number => dayVersions.get(day) ?? 0

/** A register before its first fact. */
export const emptyRegister = (): Register => ({
  version: 0, facts: new Map(), foreign: new Map(), people: new Map(), merged: new Map(), days: new Map(), dayVersions: new Map(), kinds: new Map(),
  struckBy: new Map(), countedBatches: new Set(),
})
