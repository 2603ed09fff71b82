import type { PersonId } from '#domain/ids.ts'
import type { Description } from '#domain/person/description.ts'
import type { Register } from '#domain/register/register.ts'
import type { ServiceDay } from '#domain/time.ts'
import { peopleIndex, sameNames } from '#search/peopleIndex.ts'
import type { Entry, PeopleIndex } from '#search/peopleIndex.ts'
import { nameKeys } from '#search/sameName.ts'

const bornOn = (index: PeopleIndex, birth: ServiceDay | undefined): readonly Entry[] =>
  birth === undefined ? [] : [...index.entries.values()].filter(({ who }) => who.birthDate === birth)

type Alike = { readonly who: Description; readonly day: ServiceDay }

const alike = (register: Register, { who, day }: Alike): readonly Entry[] => {
  const index = peopleIndex(register, day)
  return [...new Set([...sameNames(index, nameKeys(who)), ...bornOn(index, who.birthDate)])]
}

/** Who may already be the person described: same name once folded, or same birth date; same name first. Those in the archive only where `archive` asks for them. */
export const lookAlikes = (register: Register, { archive = false, ...about }: Alike & { readonly archive?: boolean }): readonly PersonId[] =>
  alike(register, about).filter(({ standing }) => archive || !standing.archived).map(({ person }) => person)

/** Says whether someone in the archive may be the person described: whoever opens a file learns that a manager should look, and nothing more (metier.md §8). */
export const isArchivedAlike = (register: Register, about: Alike): boolean => alike(register, about).some(({ standing }) => standing.archived)

/** The other people who go by someone's name, those in the archive left out. */
export const homonymsOf = (register: Register, { person, day }: { readonly person: PersonId; readonly day: ServiceDay }): readonly PersonId[] => {
  const index = peopleIndex(register, day)
  const keys = index.entries.get(person)?.keys ?? []
  return [...new Set(sameNames(index, keys).filter(({ standing }) => !standing.archived).map((entry) => entry.person))].filter((other) => other !== person)
}
