// Ids that come back: each is written once, then by its rank; the one just seen, and a new one, cost a bit or two.
import { at } from '#kernel/at.ts'
import { packIds, unpackIds } from '#protocol/columns/ids.ts'
import type { IdColumn } from '#protocol/columns/ids.ts'
import { numberReader, packNumbers } from '#protocol/columns/numbers.ts'

export type PeopleColumn = { readonly ranks: string; readonly known: number; readonly ids: IdColumn }

// 0 is the one just seen, 1 a new one, and the others follow.
const same = 0
const fresh = 1
const first = 2

/** Writes ids many of which are alike. */
export const packPeople = (people: readonly string[]): PeopleColumn => {
  const ranks = new Map<string, number>()
  let before: string | undefined
  const codes = people.map((person) => {
    const rank = ranks.get(person)
    const code = person === before ? same : rank === undefined ? fresh : first + rank
    if (rank === undefined) ranks.set(person, ranks.size)
    before = person
    return code
  })
  return { ranks: packNumbers(codes), known: ranks.size, ids: packIds([...ranks.keys()]) }
}

/** Reads `count` ids. Throws when the column is too short. */
export const unpackPeople = (column: PeopleColumn, count: number): readonly string[] => {
  const ids = unpackIds(column.ids, column.known)
  const { next } = numberReader(column.ranks)
  let seen = 0
  let rank = 0
  const people: string[] = []
  while (people.length < count) {
    const code = next()
    if (code === fresh) rank = seen++
    else if (code !== same) rank = code - first
    people.push(at(ids, rank))
  }
  return people
}
