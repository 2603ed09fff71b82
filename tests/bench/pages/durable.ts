// From the tap to the disk: a passage noted by the desk's own road, and the same bytes put by hand.
import { recordPassage } from '../../../src/desk/recordPassage.ts'
import { createRecord } from '../../../src/desk/record.ts'
import { momentAt } from '../../../src/domain/time.ts'
import { bareStore, openDatabase, settled } from './bareStore.ts'
import { openShelter } from './openShelter.ts'
import { contestants, round } from './contestants.ts'
import { shelterFacts } from './shelter.ts'

// A person each, so that no tap is a double tap.
const taps = async (prefix: string, facts: number): Promise<() => Promise<void>> => {
  const people = Math.min(2_000, facts / 2)
  const { journal } = await openShelter(shelterFacts({ people, facts, today: momentAt(Date.now()).day, present: 0 }), prefix)
  const record = createRecord(journal)
  const everyone = journal.register().people.keys()
  return async () => {
    const person = everyone.next().value
    if (person === undefined) throw new Error('everyone has come')
    const recorded = await record(recordPassage({ person }))
    if (!recorded.ok) throw new Error(recorded.error.code)
  }
}

// The row that our last tap left, as it lies on the disk.
const lastRow = async (name: string): Promise<unknown> => {
  const rows: unknown[] = await settled((await openDatabase(name)).transaction('tail').objectStore('tail').getAll())
  return rows.at(-1)
}

/** Fills both registers, taps once, and lays the same bytes before the others; gives those bytes for the library's own page. */
const prepare = async (sizes: Readonly<Record<string, number>>): Promise<unknown> => {
  for (const [name, facts] of Object.entries(sizes)) contestants[name] = await taps(name, facts)
  const [first = ''] = Object.keys(sizes)
  await contestants[first]?.()
  const row = await lastRow(`${first}-boussole-demo`)
  contestants['bare'] = await bareStore('bare', row)
  return row
}

Object.assign(globalThis, { bench: { prepare, round, contestants } })
