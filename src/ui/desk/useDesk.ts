// The working of the room: who is looked for, who is on the card, and what a tap in a list does.
import { useCallback, useEffect, useState } from 'react'
import type { RefObject } from 'react'
import { recordPassage } from '#desk/recordPassage.ts'
import type { PersonId } from '#domain/ids.ts'
import { isKnown } from '#domain/person/who.ts'
import type { Register } from '#domain/register/register.ts'
import { momentAt } from '#domain/time.ts'
import type { ServiceDay } from '#domain/time.ts'
import { choose } from '#ui/app/chosen.ts'
import { drawAtOnce } from '#ui/app/drawAtOnce.ts'
import { useAnswer, useHouse } from '#ui/app/house.ts'
import { useAct } from '#ui/app/useAct.ts'
import { useChosenPerson } from '#ui/app/useChosenPerson.ts'
import { useNow } from '#ui/app/useNow.ts'
import { finding } from '#ui/desk/finding.ts'
import { lateCard } from '#ui/desk/lateCard.ts'
import { rowId } from '#ui/desk/PersonRow.tsx'
import { whenLifted } from '#ui/parts/finger.ts'
import { faceOn } from '#ui/desk/rowFace.ts'
import { useHomonyms } from '#ui/desk/useHomonyms.ts'
import { useLikely } from '#ui/desk/useLikely.ts'
import { shownIn, useFinder } from '#ui/desk/useFinder.ts'
import type { Finder } from '#ui/desk/useFinder.ts'
import { useListed } from '#ui/desk/useListed.ts'
import type { Listed } from '#ui/desk/useListed.ts'

/** What the focus goes to: the search line, and the head of the card. */
export type DeskPlaces = {
  readonly search: RefObject<HTMLInputElement | null>
  readonly head: RefObject<HTMLDivElement | null>
}

export type Desk = {
  readonly finder: Finder
  readonly shown: readonly PersonId[]
  /** The rows of those shown; on a slow tablet they come after the letters of the line. */
  readonly listed: Listed
  /** Whom the arrows are on, once their row is in the page: nobody is pointed at, nor opened, who is not there to be seen or heard. */
  readonly marked: PersonId | undefined
  /** Of those listed before anything is typed, the first usually come at this hour. */
  readonly usual: boolean
  readonly chosen: PersonId | undefined
  /** Puts someone on the card; records nothing. */
  readonly open: (person: PersonId) => void
  /** Notes a passage from a list. */
  readonly pass: (person: PersonId) => void
  /** Closes the card: the next person. */
  readonly next: () => void
}

const isFocusIn = (person: PersonId): boolean => document.getElementById(rowId(person))?.contains(document.activeElement) === true

type Gone = { readonly within: boolean; readonly isTyped: boolean; readonly search: HTMLInputElement | null }

// The key that had the focus becomes a stamp: the focus goes on to the next name, or stays on the row.
const moveFocus = (person: PersonId, { within, isTyped, search }: Gone): void => {
  if (isTyped) search?.focus()
  else if (within) document.getElementById(rowId(person))?.querySelector('button')?.focus({ preventScroll: true })
}

const lineOf = (search: DeskPlaces['search']): string => search.current?.value ?? ''

// Drawn at once: a letter that came before the line is empty would be added to the name that goes. What was begun after that name is looked for.
const clearLine = ({ empty, type }: Pick<Finder, 'empty' | 'type'>, name: string, line: string): void => {
  if (name === '') return line === '' ? empty() : undefined
  if (line === name) drawAtOnce(empty)
  else if (line.startsWith(name)) drawAtOnce(() => type(line.slice(name.length)))
}

const usePass = ({ empty, type }: Finder, { search }: DeskPlaces): Desk['pass'] => {
  const act = useAct()
  const { journal } = useHouse().opened
  return useCallback(
    (person) => {
      const name = lineOf(search)
      const isNoted = () => faceOn(journal.register(), person, momentAt(journal.clock()).day).came !== undefined
      const move = () => {
        if (!isNoted()) return
        stop()
        moveFocus(person, { within: isFocusIn(person), isTyped: name !== '', search: search.current })
        clearLine({ empty, type }, name, lineOf(search))
      }
      // Before the key goes: to take out what has the focus lays the page out at once, and once more for whoever gets it.
      const stop = journal.subscribe(move)
      void act(recordPassage({ person })).finally(stop)
    },
    [act, journal, empty, type, search],
  )
}

// Where the room stands in one column, the card lies below the list: it comes whole, rather than by its first line.
const stacked = '(max-width: 599px), (max-width: 899px) and (max-height: 599px)'

const come = (head: HTMLElement | null): void => {
  const below = window.matchMedia(stacked).matches
  head?.focus({ preventScroll: below })
  if (below) head?.scrollIntoView({ block: 'start' })
}

const useOpening = ({ reset }: Finder, { search, head }: DeskPlaces): Pick<Desk, 'open' | 'next'> => {
  const open = useCallback(
    (person: PersonId) => {
      choose(person)
      const focus = () => { requestAnimationFrame(() => come(head.current)) }
      if (lateCard.here() === undefined) void lateCard.bring().then(focus, () => undefined)
      else focus()
    },
    [head],
  )
  const next = useCallback(() => {
    choose(undefined)
    reset()
    search.current?.focus()
  }, [reset, search])
  return { open, next }
}

// The first letter must not wait for the index: it is made once the room is painted.
const useReadySearch = (day: ServiceDay): boolean => {
  const { journal } = useHouse().opened
  const [isReady, setReady] = useState(false)
  useEffect(() => {
    const show = (): void => setReady(true)
    const ready = () => void finding.bring().then(({ peopleIndex }) => {
      peopleIndex(journal.register(), day)
      whenLifted(show)
    }, () => undefined)
    const timer = setTimeout(ready, 250)
    return () => clearTimeout(timer)
  }, [journal, day])
  return isReady
}

/** Everything that the parts of the room share. */
export const useDesk = (places: DeskPlaces): Desk => {
  const { day } = useNow()
  const isReady = useReadySearch(day)
  const finder = useFinder()
  const opening = useOpening(finder, places)
  const pass = usePass(finder, places)
  const likely = useLikely()
  const person = useChosenPerson()
  const known = useAnswer(useCallback((register: Register) => person !== undefined && isKnown(register, person), [person]), undefined)
  const chosen = known ? person : undefined
  const shown = shownIn(finder, likely.people)
  const homonyms = useHomonyms(likely.people, isReady)
  const listed = useListed(finder, shown, homonyms)
  const marked = listed.isBehind ? undefined : listed.rows[finder.active]?.person
  return { finder, shown, listed, marked, usual: likely.usual, chosen, pass, ...opening }
}
