import { useCallback, useEffect, useState } from 'react'
import type { Journal } from '#desk/ports.ts'
import type { PersonId } from '#domain/ids.ts'
import { momentAt } from '#domain/time.ts'
import type { Hit } from '#search/searchPeople.ts'
import { notePainted } from '#ui/app/deskNotes.ts'
import { useHouse } from '#ui/app/house.ts'
import { finding } from '#ui/desk/finding.ts'
import type { Finding } from '#ui/desk/finding.ts'

export type Finder = {
  readonly typed: string
  /** What the list answers to: it stays after a passage, when the line is empty again. */
  readonly shownFor: string
  /** Who was found; nothing while too little is typed. Rows keep their order while an act changes who is likely. */
  readonly hits: readonly Hit[] | undefined
  readonly people: readonly PersonId[] | undefined
  /** The row that the arrows are on, -1 when none. */
  readonly active: number
  readonly type: (text: string) => void
  /** Empties the line and leaves the list: the next letter begins anew. */
  readonly empty: () => void
  /** Back to those seen lately. */
  readonly reset: () => void
  readonly move: (step: 1 | -1, count: number) => void
}

type Look = Pick<Finder, 'typed' | 'shownFor' | 'hits' | 'people' | 'active'>

const nothing: Look = { typed: '', shownFor: '', hits: undefined, people: undefined, active: -1 }

const lookFor = ({ readQuery, findPeople }: Finding, journal: Journal, typed: string): Look => {
  const begun = performance.now()
  const readable = readQuery(typed).length > 0
  const hits = readable ? findPeople(journal, journal.register(), { text: typed, day: momentAt(journal.clock()).day }) : undefined
  if (readable) notePainted(begun, { what: 'search', detail: String(hits?.length ?? 0) })
  return { typed, shownFor: readable ? typed : '', hits, people: hits?.map(({ person }) => person), active: -1 }
}

/** What was typed in the search, and who answered when it was. */
export const useFinder = (): Finder => {
  const { journal } = useHouse().opened
  const [look, setLook] = useState(nothing)
  const type = useCallback(
    (typed: string) => {
      const here = finding.here()
      if (here !== undefined) return setLook(lookFor(here, journal, typed))
      // Typed while the desk was still coming in: the line keeps every letter, and is answered as soon as it can be.
      setLook({ ...nothing, typed })
      const answer = (found: Finding): void => {
        const look = lookFor(found, journal, typed)
        setLook((before) => (before.typed === typed ? look : before))
      }
      void finding.bring().then(answer, () => undefined)
    },
    [journal],
  )
  // Nobody was found, and somebody may come from another tablet: where no row stands, none can move.
  const missed = look.hits?.length === 0 ? look.typed : ''
  useEffect(() => (missed === '' ? undefined : journal.subscribe(() => type(missed))), [journal, missed, type])
  const empty = useCallback(() => setLook((before) => (before.typed === '' && before.active === -1 ? before : { ...before, typed: '', active: -1 })), [])
  const move = useCallback(
    (step: 1 | -1, count: number) => setLook((before) => ({ ...before, active: Math.max(-1, Math.min(count - 1, before.active + step)) })),
    [],
  )
  const reset = useCallback(() => setLook(nothing), [])
  return { ...look, type, empty, reset, move }
}

/** Who stands in the list: those found, else those seen lately. */
export const shownIn = ({ people }: Finder, recents: readonly PersonId[]): readonly PersonId[] => people ?? recents
