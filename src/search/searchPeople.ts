import type { PersonId } from '#domain/ids.ts'
import type { Description } from '#domain/person/description.ts'
import type { Register } from '#domain/register/register.ts'
import type { ServiceDay } from '#domain/time.ts'
import { answersToQuery } from '#search/answers.ts'
import { farThrough } from '#search/farThrough.ts'
import type { Far } from '#search/farThrough.ts'
import { peopleIndex, sameNames } from '#search/peopleIndex.ts'
import type { Entry } from '#search/peopleIndex.ts'
import type { Kin } from '#search/kin.ts'
import { readQuery } from '#search/query.ts'
import { reasonsFor } from '#search/reason.ts'
import type { Standing } from '#search/standing.ts'

export type Hit = {
  readonly person: PersonId
  readonly who: Description
  readonly standing: Standing
  /** Someone else goes by the same name. */
  readonly homonym: boolean
  /** The name through which they were found, when what a list shows does not begin with what was typed. */
  readonly near?: string
  /** Whose name that is, when it is somebody's under them. */
  readonly nearOf?: Kin['as']
  /** Found only through the same name in another country, or another school's spelling: a suggestion that is never taken without being looked at. */
  readonly far?: Far
}

type Search = {
  readonly text: string
  /** Today. */
  readonly day: ServiceDay
  /** On a shared screen, 8 (metier.md §8). */
  readonly most?: number
  /** Those in the archive too: for a manager (metier.md §8). */
  readonly archive?: boolean
}

/** People who answer to what was typed, in rank order, those in the archive left out; none for less than two letters. */
export const searchPeople = (register: Register, { text, day, most = 8, archive = false }: Search): readonly Hit[] => {
  const query = readQuery(text)
  if (query.length === 0) return []
  const index = peopleIndex(register, day)
  const shown = ({ standing }: Entry): boolean => archive || !standing.archived
  const reasonOf = reasonsFor(index, query)
  const farOf = farThrough(index, query)
  return answersToQuery(index, query, { most, shown }).map(({ entry }) => {
    const { person, who, standing, keys } = entry
    const homonym = keys.some((key) => sameNames(index, [key]).filter(shown).length > 1)
    const near = reasonOf(entry)
    if (near === undefined) return { person, who, standing, homonym }
    const far = farOf(entry)
    return { person, who, standing, homonym, near: near.name, ...(near.of === undefined ? {} : { nearOf: near.of }), ...(far === undefined ? {} : { far }) }
  })
}
