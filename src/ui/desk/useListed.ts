import { startTransition, useDeferredValue, useEffect, useMemo, useState } from 'react'
import type { PersonId } from '#domain/ids.ts'
import type { Finder } from '#ui/desk/useFinder.ts'

/** What a row says of whoever was found: it goes with them, where the list under a finger is older than the search. */
export type ListedRow = { readonly person: PersonId; readonly typed: string; readonly near: string | undefined; readonly homonym: boolean }

export type Listed = Pick<Finder, 'hits' | 'shownFor'> & {
  readonly rows: readonly ListedRow[]
  /** The rows in the page are not yet those of what is typed. */
  readonly isBehind: boolean
}

// As many as are seen at once beside a card: the others are laid out in a frame of their own.
const seenAtOnce = 9

// The same answer, in another order or with other people, is whole at once: whoever has scrolled it stays where they are.
const useWholeFor = (shownFor: string): boolean => {
  const [whole, setWhole] = useState<string>()
  useEffect(() => startTransition(() => setWhole(shownFor)), [shownFor])
  return whole === shownFor
}

/**
 * The list as it is drawn. The letter that was typed is on the line before rows are made for it, and those that are seen before the rest: a
 * slow tablet paints the three one after the other.
 */
export const useListed = ({ hits, shownFor }: Pick<Finder, 'hits' | 'shownFor'>, shown: readonly PersonId[], homonyms: readonly PersonId[]): Listed => {
  const now = useMemo(() => {
    const rows = shown.map((person, place) => ({ person, typed: shownFor, near: hits?.[place]?.near, homonym: hits === undefined ? homonyms.includes(person) : hits[place]?.homonym === true }))
    return { hits, shownFor, rows }
  }, [hits, shownFor, shown, homonyms])
  const listed = useDeferredValue(now)
  const isWhole = useWholeFor(listed.shownFor)
  const rows = useMemo(() => (isWhole ? listed.rows : listed.rows.slice(0, seenAtOnce)), [isWhole, listed.rows])
  return { ...listed, rows, isBehind: listed !== now }
}
