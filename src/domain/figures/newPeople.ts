import { ofEveryone } from '#domain/register/ofEveryone.ts'
import { actsOf } from '#domain/register/read.ts'
import type { PersonId } from '#domain/ids.ts'
import type { Register } from '#domain/register/register.ts'
import { knownDay } from '#domain/time.ts'
import type { Period, ServiceDay } from '#domain/time.ts'

type First = { readonly person: PersonId; readonly day: ServiceDay }

// The first passage ever, alone: it is asked of no day.
const always = knownDay('2199-12-31')
const firsts = ofEveryone((register, person): First | undefined => {
  const passage = actsOf(register, person).find(({ kind }) => kind === 'passage')
  return passage && { person, day: passage.day }
}, (before, now) => before.day === now.day)

/** Those of the people who came in a period whose first passage ever is in it (metier.md §6). */
export const newPeopleOf = (register: Register, people: Pick<ReadonlySet<PersonId>, 'has'>, { from }: Period): ReadonlySet<PersonId> =>
  new Set(firsts(register, always).filter(({ person, day }) => day >= from && people.has(person)).map(({ person }) => person))
