// Who comes first: the better the words answer, then whoever is the likelier to stand at the desk (desk.md §3).
import { at } from '#kernel/at.ts'
import { compare } from '#kernel/compare.ts'
import type { Entry } from '#search/peopleIndex.ts'
import type { Standing } from '#search/standing.ts'

/** Someone who answers, and how well: the mean grade of the words. */
export type Ranked = { readonly entry: Entry; readonly grade: number }

/** How many, and who may be shown. */
export type Wish = { readonly most: number; readonly shown: (entry: Entry) => boolean }

const standingFirst = (a: Standing, b: Standing): number => Number(a.struckOff) - Number(b.struckOff) || b.weight - a.weight

// Of two as near, the one of whom less was left unsaid.
const byName = (a: Entry, b: Entry): number => a.words - b.words || compare(a.name, b.name) || compare(a.person, b.person)

/** Orders two people who answer: below zero when the first comes first. */
const inRank = (a: Ranked, b: Ranked): number => b.grade - a.grade || standingFirst(a.entry.standing, b.entry.standing) || byName(a.entry, b.entry)

const lastIn = ({ entry: { standing } }: Ranked): number => Number(standing.struckOff) + 2 * Number(standing.archived)

/** The best grade of each place of the index, and the places that have one. */
export type Totals = { readonly grades: Float64Array; readonly places: number[] }

// Below a name that answers as it is written, one that only looks like it is noise.
const farthest = 40

// In its place among the few, or nowhere when there are enough better ones.
const insert = (few: Ranked[], one: Ranked, most: number): void => {
  const last = few[most - 1]
  if (last !== undefined && inRank(last, one) < 0) return
  const before = few.findIndex((other) => inRank(one, other) < 0)
  few.splice(before === -1 ? few.length : before, 0, one)
  few.length = Math.min(few.length, most)
}

const gradeAt = (few: readonly Ranked[], place: number): number => few[place]?.grade ?? 0

/** The first few in rank order, without sorting them all; those struck off stand last, and after them those in the archive. */
export const firstFew = (totals: Totals, entries: readonly (Entry | undefined)[], { most, shown }: Wish): readonly Ranked[] => {
  const few: Ranked[] = []
  for (const place of totals.places) {
    const grade = at(totals.grades, place)
    if (grade < gradeAt(few, most - 1)) continue
    const entry = entries[place]
    if (entry !== undefined && shown(entry)) insert(few, { entry, grade }, most)
  }
  const least = gradeAt(few, 0) - farthest
  return few.filter(({ grade }) => grade >= least).toSorted((a, b) => lastIn(a) - lastIn(b))
}
