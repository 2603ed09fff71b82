// Fills an endpoint's folder before it starts: centres declared, facts in their places, by the store's own code.
import { at } from '../../../src/kernel/at.ts'
import type { StoredFact } from '../../../src/protocol/storedFact.ts'
import { openSqliteStore } from '../../../src/server/store/openSqliteStore.ts'
import type { Store } from '../../../src/server/store.ts'
import { newCentre } from './centre.ts'
import type { Centre } from './centre.ts'
import { writtenFacts } from './written.ts'
import type { Size } from './written.ts'

const together = 500

/** Gives facts their places in a store. */
export const append = async (store: Store, { shelter: { centre } }: Centre, facts: readonly StoredFact[]): Promise<void> => {
  for (let start = 0; start < facts.length; start += together) {
    const some = facts.slice(start, start + together)
    await store.append(centre, some.map((fact) => ({ fact, rcv: Number.parseInt(fact.hlc.slice(0, 12), 16) })), at(some, 0).dev)
  }
}

/** A centre of an endpoint, and the facts that it has. */
export type Seeded = Centre & { readonly facts: readonly StoredFact[] }

/** Declares so many centres in a folder, each with facts of that size, or with none. */
export const seed = async (folder: string, centres: number, size?: Size): Promise<readonly Seeded[]> => {
  const store = await openSqliteStore({ folder })
  const seeded: Seeded[] = []
  for (let i = 0; i < centres; i++) {
    const centre = await newCentre()
    await store.declare(centre.shelter.centre, centre.shelter.key)
    const facts = size === undefined ? [] : await writtenFacts(centre, size)
    await append(store, centre, facts)
    seeded.push({ ...centre, facts })
  }
  await store.close()
  return seeded
}
