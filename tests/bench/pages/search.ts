// A keystroke of the search over everyone the register knows: computing alone, nothing painted.
import { recordPassage } from '../../../src/desk/recordPassage.ts'
import { createRecord } from '../../../src/desk/record.ts'
import { createDraw } from '../../../src/desk/demo/draw.ts'
import type { PersonId } from '../../../src/domain/ids.ts'
import type { Description } from '../../../src/domain/person/description.ts'
import { whoIs } from '../../../src/domain/person/who.ts'
import { momentAt } from '../../../src/domain/time.ts'
import { searchPeople } from '../../../src/search/searchPeople.ts'
import { createMemoryJournal } from '../../ui/memoryJournal.ts'
import { shelterFacts } from './shelter.ts'

const { journal, imports } = createMemoryJournal(() => Date.now())
const record = createRecord(journal)
const { day } = momentAt(journal.clock())

const time = (work: () => void): number => {
  const start = performance.now()
  work()
  return performance.now() - start
}

const type = (text: string): void => {
  searchPeople(journal.register(), { text, day })
}

const queriesAbout = ({ lastName = '', firstName = '', birthDate, number = '' }: Description): readonly string[] => [
  `${lastName.toLowerCase()} ${firstName.slice(0, 3)}`, firstName, (birthDate ?? '').split('-').reverse().join('/'), number,
]

// As hands do: a name and the beginning of a first name, a first name alone, a birth date, a register number.
const queriesFor = (people: readonly PersonId[]): readonly string[] =>
  people.flatMap((person, i) => queriesAbout(whoIs(journal.register(), person) ?? {})[i % 4] ?? [])

const keystrokesOf = (query: string): readonly string[] => Array.from(query, (_, end) => query.slice(0, end + 1)).slice(1)

/** Fills the register in memory and warms the search up, as an hour of use does. */
const fill = async (people: number): Promise<number> => {
  const facts = shelterFacts({ people, facts: people * 4, today: day, present: 100 })
  await imports.append(facts, { onProgress: () => undefined, signal: { aborted: false } })
  const first = time(() => { type('ma') })
  for (const query of queriesFor([...journal.register().people.keys()].slice(0, 200))) for (const text of keystrokesOf(query)) type(text)
  return first
}

/** ms of each keystroke of so many queries. */
const keystrokes = (count: number): readonly number[] => {
  const draw = createDraw(count)
  const people = draw.shuffle([...journal.register().people.keys()]).slice(0, count)
  return queriesFor(people).flatMap(keystrokesOf).map((text) => time(() => { type(text) }))
}

/** ms of the first keystroke after an act, which the index has not seen yet. */
const afterActs = async (count: number): Promise<readonly number[]> => {
  const times: number[] = []
  for (const person of [...journal.register().people.keys()].slice(1_000, 1_000 + count)) {
    await record(recordPassage({ person, again: true }))
    times.push(time(() => { type('mar') }))
  }
  return times
}

Object.assign(globalThis, { bench: { fill, keystrokes, afterActs } })
