// Facts with fixed ids: the same rows give the same facts, on whichever tablet (sync.md, "Envelope").
import { at } from '#kernel/at.ts'
import { isOfKind } from '#domain/facts/fact.ts'
import type { Draft } from '#domain/facts/fact.ts'
import { factId } from '#domain/ids.ts'
import type { BatchId, FactId } from '#domain/ids.ts'
import type { Register } from '#domain/register/register.ts'
import { inTurns } from '#desk/import/inTurns.ts'
import type { Identify, PlannedFact } from '#desk/ports.ts'

/** A fact of a file, and what it is known by. */
export type KeyedDraft = { readonly key: string; readonly draft: Draft }

export type PlannedFacts = {
  /** Of each draft, in order, whether it is held or not. */
  readonly ids: readonly FactId[]
  readonly fresh: readonly PlannedFact[]
  readonly known: number
  readonly unfinished: readonly BatchId[]
}

const undoneBatches = (register: Register): ReadonlySet<BatchId> => {
  const undone = (register.kinds.get('importUndone') ?? []).filter(isOfKind('importUndone')).map(({ data }) => data.undoes)
  return new Set(undone.filter((batch) => !register.countedBatches.has(batch)))
}

// A row may have come in and been undone: it then comes in anew under its next id, and the undone one stays undone (decisions/0007).
const idsOf = async (register: Register, drafts: readonly KeyedDraft[], imports: Identify): Promise<readonly FactId[]> => {
  const undone = undoneBatches(register)
  const isUndone = (id: FactId): boolean => {
    const batch = register.facts.get(id)?.batch
    return batch !== undefined && undone.has(batch)
  }
  const ranks = await Promise.all(
    Array.from({ length: undone.size + 1 }, (_, rank) => imports.identify(drafts.map(({ key }) => (rank === 0 ? key : `${key}\n#${String(rank)}`)))),
  )
  const idAt = (i: number): FactId => factId(at(ranks.map((ids) => at(ids, i)).filter((id) => !isUndone(factId(id))), 0))
  return inTurns([...drafts.keys()], idAt, imports)
}

const unfinishedOf = (register: Register, ids: readonly FactId[]): readonly BatchId[] => {
  const batches = ids.flatMap((id) => register.facts.get(id)?.batch ?? [])
  return [...new Set(batches)].filter((batch) => !register.countedBatches.has(batch))
}

/**
 * Gives each fact its id, and leaves out those that the register holds: in an import that counts, or in one that was cut short, which is then to
 * be finished. Those of an import that was undone come in anew.
 */
export const planFacts = async (register: Register, drafts: readonly KeyedDraft[], imports: Identify): Promise<PlannedFacts> => {
  const ids = await idsOf(register, drafts, imports)
  const planned = await inTurns([...drafts.entries()], ([i, { draft }]): PlannedFact => ({ ...draft, id: at(ids, i) }), imports)
  const fresh = planned.filter(({ id }) => !register.facts.has(id))
  return { ids, fresh, known: planned.length - fresh.length, unfinished: unfinishedOf(register, ids) }
}
