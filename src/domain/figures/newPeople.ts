import { perPerson } from '#domain/register/read.ts'
import type { PersonId } from '#domain/ids.ts'
import type { Register } from '#domain/register/register.ts'
import type { Period, ServiceDay } from '#domain/time.ts'

const firstPassage = perPerson((acts): ServiceDay | undefined => acts.find(({ kind }) => kind === 'passage')?.day)

/** Those of the people who came in a period whose first passage ever is in it (metier.md §6). */
export const newPeopleOf = (register: Register, people: Iterable<PersonId>, { from }: Period): ReadonlySet<PersonId> =>
  new Set([...people].filter((person) => (firstPassage(register, person) ?? '') >= from))
