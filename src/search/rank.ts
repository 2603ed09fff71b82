// Who comes first: the better the words answer, then whoever is the likelier to stand at the desk (desk.md §3).
import { compare } from '#kernel/compare.ts'
import type { Entry } from '#search/peopleIndex.ts'
import type { Standing } from '#search/standing.ts'

/** Someone who answers, and how well: the mean grade of the words. */
export type Ranked = { readonly entry: Entry; readonly grade: number }

const standingFirst = (a: Standing, b: Standing): number => Number(a.struckOff) - Number(b.struckOff) || b.weight - a.weight

/** Orders two people who answer: below zero when the first comes first. */
const inRank = (a: Ranked, b: Ranked): number =>
  b.grade - a.grade || standingFirst(a.entry.standing, b.entry.standing) || compare(a.entry.name, b.entry.name) || compare(a.entry.person, b.entry.person)

const lastIn = ({ entry: { standing } }: Ranked): number => Number(standing.struckOff) + 2 * Number(standing.archived)

/** The first few in rank order, without sorting them all; those struck off stand last, and after them those in the archive. */
export const firstFew = (ranked: Iterable<Ranked>, most: number): readonly Ranked[] => {
  const few: Ranked[] = []
  for (const one of ranked) {
    const last = few[most - 1]
    if (last !== undefined && inRank(last, one) < 0) continue
    const place = few.findIndex((other) => inRank(one, other) < 0)
    few.splice(place === -1 ? few.length : place, 0, one)
    few.length = Math.min(few.length, most)
  }
  return few.toSorted((a, b) => lastIn(a) - lastIn(b))
}
