import type { Fact } from '#domain/facts/fact.ts'
import { perPerson } from '#domain/register/read.ts'
import type { PersonId } from '#domain/ids.ts'
import type { Register } from '#domain/register/register.ts'
import type { Period } from '#domain/time.ts'

// The first ever, alone.
const firstPassage = perPerson((acts): readonly Fact[] => acts.filter(({ kind }) => kind === 'passage').slice(0, 1))

/** Those of the people who came in a period whose first passage ever is in it (metier.md §6). */
export const newPeopleOf = (register: Register, people: Iterable<PersonId>, { from }: Period): ReadonlySet<PersonId> =>
  new Set([...people].filter((person) => firstPassage(register, person).every(({ day }) => day >= from)))
