import type { PersonId } from '#domain/ids.ts'
import type { Description } from '#domain/person/description.ts'
import { knownDay } from '#domain/time.ts'
import type { ServiceDay } from '#domain/time.ts'
import { searchPeople } from '#search/searchPeople.ts'
import type { Hit } from '#search/searchPeople.ts'
import { openMemoryRegister } from '../ui/memoryRegister.ts'
import type { MemoryRegister } from '../ui/memoryRegister.ts'

export type Shelter = {
  readonly memory: MemoryRegister
  readonly today: ServiceDay
  readonly people: Readonly<Record<string, PersonId>>
  readonly find: (text: string, most?: number) => readonly Hit[]
  /** The names that the shelter of this test gave to those found. */
  readonly found: (text: string) => readonly string[]
}

/** A shelter where some people have a file, each under the name that the test calls them by. */
export const shelterWith = async (files: Readonly<Record<string, Description>>): Promise<Shelter> => {
  const memory = await openMemoryRegister({ day: '2026-11-17', at: '09:24' })
  const today = knownDay('2026-11-17')
  const people: Record<string, PersonId> = {}
  for (const [called, who] of Object.entries(files)) people[called] = await memory.person(who)
  const find = (text: string, most?: number) => searchPeople(memory.register(), { text, day: today, ...(most === undefined ? {} : { most }) })
  const calledOf = (person: PersonId) => Object.keys(people).find((called) => people[called] === person) ?? '?'
  return { memory, today, people, find, found: (text) => find(text).map(({ person }) => calledOf(person)) }
}
