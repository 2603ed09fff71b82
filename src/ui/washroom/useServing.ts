import { useRef, useState } from 'react'
import type { RefObject } from 'react'
import { recordPrestation } from '#desk/recordPrestation.ts'
import type { PersonId } from '#domain/ids.ts'
import { presentOn } from '#domain/passage.ts'
import { whoIs } from '#domain/person/who.ts'
import type { Description } from '#domain/person/description.ts'
import { findPeople } from '#ui/app/findPeople.ts'
import { useAnswer, useHouse } from '#ui/app/house.ts'
import { useAct } from '#ui/app/useAct.ts'
import { useNow } from '#ui/app/useNow.ts'
import type { WashroomCode } from '#ui/texts/washroom.ts'

export type Candidate = { readonly person: PersonId; readonly who: Description; readonly near?: string; readonly homonym?: boolean }
type Served = { readonly person: PersonId; readonly code: WashroomCode; readonly again: boolean }

export type Serving = {
  readonly text: string
  /** Who answers to the line; before anything is typed, whoever is present. */
  readonly candidates: readonly Candidate[]
  readonly chosen: number
  readonly rounds: number
  readonly input: RefObject<HTMLInputElement | null>
  readonly type: (text: string) => void
  readonly move: (step: 1 | -1) => void
  readonly setRounds: (rounds: number) => void
  readonly serve: (served: Served) => Promise<void>
  /** Somebody joined a queue: the line is ready for the next name. */
  readonly joined: () => void
}

// By keyboard the line is the place to come back to; a finger stays where it is, or the screen keyboard would rise.
const worksByKeyboard = (): boolean => document.activeElement?.matches(':focus-visible') === true

/** Who is to be served, and the act that notes it. */
export const useServing = (): Serving => {
  const act = useAct()
  const { journal } = useHouse().opened
  const { day } = useNow()
  const input = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  const [place, setPlace] = useState(0)
  const [rounds, setRounds] = useState(1)
  // As they were found: a shower notes a passage, and whoever is present would else move up under the finger.
  const [found, setFound] = useState<readonly Candidate[]>([])
  const present = useAnswer((register) => presentOn(register, day).map(({ person }) => ({ person, who: whoIs(register, person) })), day)
  const candidates: readonly Candidate[] = text.trim() === '' ? present : found
  const serve = async ({ person, code, again }: Served) => {
    const keyboard = worksByKeyboard()
    const n = code === 'laundry' && rounds > 1 ? { n: rounds } : {}
    // With the press, not after it: the next one may follow before this one is on disk.
    setRounds(1)
    await act(recordPrestation({ person, prestation: code, again, ...n }))
    if (!keyboard) return
    input.current?.focus()
    input.current?.select()
  }
  return {
    text, candidates, chosen: Math.min(place, candidates.length - 1), rounds, input, setRounds, serve,
    joined: () => {
      setRounds(1)
      setText('')
      setPlace(0)
      if (worksByKeyboard()) input.current?.focus()
    },
    type: (typed) => {
      setText(typed)
      setFound(findPeople(journal, journal.register(), { text: typed, day }))
      setPlace(0)
    },
    move: (step) => setPlace((before) => Math.max(0, Math.min(candidates.length - 1, before + step))),
  }
}
