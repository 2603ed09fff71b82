import type { PersonId } from '#domain/ids.ts'
import type { Description } from '#domain/person/description.ts'
import type { Register } from '#domain/register/register.ts'
import type { ServiceDay } from '#domain/time.ts'
import { answersToQuery } from '#search/answers.ts'
import { hiddenNameFor } from '#search/hiddenName.ts'
import { peopleIndex, sameNames } from '#search/peopleIndex.ts'
import type { Entry } from '#search/peopleIndex.ts'
import { readQuery } from '#search/query.ts'
import { firstFew } from '#search/rank.ts'
import type { Standing } from '#search/standing.ts'

export type Hit = {
  readonly person: PersonId
  readonly who: Description
  readonly standing: Standing
  /** Someone else goes by the same name. */
  readonly homonym: boolean
  /** The name through which they were found, when it is not among those that a list shows. */
  readonly near?: string
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
  const found = answersToQuery(index.postings, query).filter(({ entry }) => shown(entry))
  return firstFew(found, most).map(({ entry: { person, who, standing, keys } }) => {
    const homonym = keys.some((key) => sameNames(index, [key]).filter(shown).length > 1)
    const near = hiddenNameFor(who, query)
    return { person, who, standing, homonym, ...(near === undefined ? {} : { near }) }
  })
}
