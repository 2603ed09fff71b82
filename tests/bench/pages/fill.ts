// Fills what the app of this address will open: its demonstration, or a register behind a passphrase.
import { momentAt } from '../../../src/domain/time.ts'
import { createSafe } from '../../../src/storage/safe.ts'
import { openShelter } from './openShelter.ts'
import { shelterFacts } from './shelter.ts'
import type { Size } from './shelter.ts'

/** Fills the demonstration and leaves it open, as a tablet that is put down; gives how many facts it holds. */
const demo = async (size: Omit<Size, 'today'>): Promise<number> => {
  const opened = await openShelter(shelterFacts({ ...size, today: momentAt(Date.now()).day }))
  return opened.journal.register().facts.size
}

/** Creates an empty register. */
const register = async (passphrase: string): Promise<void> => {
  const safe = createSafe({ demo: { place: '', agent: '', fill: async () => Promise.resolve() } })
  const created = await safe.create({ place: 'Le Phare', agent: 'Camille', passphrase })
  if (!created.ok) throw new Error(`no register: ${created.error.code}`)
}

Object.assign(globalThis, { bench: { demo, register } })
