// The desk's own search over people that nobody wrote, and the queries about them: what the libraries are compared with.
import type { PlannedFact } from '../../../src/desk/ports.ts'
import { createDraw } from '../../../src/desk/demo/draw.ts'
import { factId, personId } from '../../../src/domain/ids.ts'
import { whoIs } from '../../../src/domain/person/who.ts'
import { momentAt } from '../../../src/domain/time.ts'
import { searchPeople } from '../../../src/search/searchPeople.ts'
import { standingOn } from '../../../src/search/standing.ts'
import { peopleIndex } from '../../../src/search/peopleIndex.ts'
import { populationOf } from '../../search/made/population.ts'
import type { Someone } from '../../search/made/population.ts'
import { borne, queriesAbout } from '../../search/made/query.ts'
import type { Query } from '../../search/made/query.ts'
import { createMemoryJournal } from '../../ui/memoryJournal.ts'

/** A register of so many people, with those who bear a name of the list of spellings, and queries about them. */
export const contestOf = ({ people, seed, each }: { readonly people: number; readonly seed: number; readonly each: number }): { readonly everyone: readonly Someone[]; readonly queries: readonly Query[] } => {
  const made = populationOf(people, seed)
  const variants = borne(people)
  return { everyone: [...made, ...variants], queries: queriesAbout(made, variants, each) }
}

const opened = (everyone: readonly Someone[]): readonly PlannedFact[] => {
  const draw = createDraw(everyone.length)
  const { day } = momentAt(Date.now())
  return everyone.map((secret) => ({ kind: 'personOpened', person: personId(draw.uuid()), day, data: {}, secret, id: factId(draw.uuid()) }))
}

export type Finder = { readonly find: (text: string) => readonly (string | undefined)[]; readonly bytes: number; readonly built: number }

const heap = (): number => {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed
}

/** The desk's search over a register in memory: numbers of the people found, bytes of its index, ms to make it. */
export const openOurs = async (everyone: readonly Someone[]): Promise<Finder> => {
  const { journal, imports } = createMemoryJournal(() => Date.now())
  await imports.append(opened(everyone), { onProgress: () => undefined, signal: { aborted: false } })
  const { day } = momentAt(Date.now())
  const register = journal.register()
  // What the register remembers of each person is read before: it is not the index's.
  for (const person of register.people.keys()) {
    whoIs(register, person)
    standingOn(register, person, day)
  }
  const before = heap()
  const start = performance.now()
  peopleIndex(register, day)
  const built = performance.now() - start
  return { find: (text) => searchPeople(register, { text, day }).map(({ who }) => who.number), bytes: heap() - before, built }
}
