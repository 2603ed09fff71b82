import type { Hit } from '#search/searchPeople.ts'

/** The result that Enter takes: the first, or the one that was gone to; none while the first is only a suggestion of another country or school. */
export const chosenOf = (found: readonly Hit[], place: number | undefined): number =>
  place === undefined ? (found[0]?.far === undefined ? Math.min(0, found.length - 1) : -1) : Math.min(place, found.length - 1)
