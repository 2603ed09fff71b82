import type { OpenRegister } from '../../../src/desk/ports.ts'
import { createSafe } from '../../../src/storage/safe.ts'
import type { PlannedFact } from '../../../src/desk/ports.ts'

// Two registers of one page: their databases need two names.
const named = (prefix: string): IDBFactory => ({
  open: (name, version) => indexedDB.open(`${prefix}-${name}`, version),
  deleteDatabase: (name) => indexedDB.deleteDatabase(`${prefix}-${name}`),
  databases: () => indexedDB.databases(),
  cmp: (first, second) => indexedDB.cmp(first, second),
})

/** Makes a demonstration of one's own and fills it, by the same road as the app's; throws when the browser cannot keep it. */
export const openShelter = async (facts: readonly PlannedFact[], prefix?: string): Promise<OpenRegister> => {
  const fill = async ({ imports }: OpenRegister): Promise<void> => {
    const written = await imports.append(facts, { onProgress: () => undefined, signal: { aborted: false } })
    if (!written.ok) throw new Error(`the shelter was not kept: ${written.error.code}`)
  }
  const engine = prefix === undefined ? {} : { engine: { indexedDB: named(prefix), IDBKeyRange } }
  const safe = createSafe({ demo: { place: 'Le Phare', agent: 'Camille', fill }, ...engine })
  const opened = await safe.openDemo()
  if (!opened.ok) throw new Error(`the shelter does not open: ${opened.error.code}`)
  return opened.value
}
