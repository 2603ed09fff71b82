import { useDeferredValue, useMemo } from 'react'
import type { PersonId } from '#domain/ids.ts'
import type { Finder } from '#ui/desk/useFinder.ts'

/** What a row says of whoever was found: it goes with them, where the list under a finger is older than the search. */
export type ListedRow = { readonly person: PersonId; readonly typed: string; readonly near: string | undefined; readonly homonym: boolean }

export type Listed = Pick<Finder, 'hits' | 'shownFor'> & {
  readonly rows: readonly ListedRow[]
  /** The rows in the page are not yet those of what is typed. */
  readonly isBehind: boolean
}

/** The list as it is drawn. The letter that was typed is on the line before twenty rows are made for it: a slow tablet paints the two one after the other. */
export const useListed = ({ hits, shownFor }: Pick<Finder, 'hits' | 'shownFor'>, shown: readonly PersonId[]): Listed => {
  const now = useMemo(() => {
    const rows = shown.map((person, place) => ({ person, typed: shownFor, near: hits?.[place]?.near, homonym: hits?.[place]?.homonym ?? false }))
    return { hits, shownFor, rows }
  }, [hits, shownFor, shown])
  const listed = useDeferredValue(now)
  return { ...listed, isBehind: listed !== now }
}
