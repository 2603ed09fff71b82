import { useMemo, useState } from 'react'
import { compare } from '#kernel/compare.ts'
import { handOutMail } from '#desk/handOutMail.ts'
import { isOfKind } from '#domain/facts/fact.ts'
import { pileOf } from '#domain/mail/ledger.ts'
import type { Waiting } from '#domain/mail/ledger.ts'
import type { PersonId } from '#domain/ids.ts'
import { actsOf } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'
import type { ServiceDay, TimeOfDay } from '#domain/time.ts'
import { findPeople } from '#ui/app/findPeople.ts'
import { useAnswer, useHouse, useRegister } from '#ui/app/house.ts'
import { useAct } from '#ui/app/useAct.ts'
import { useNow } from '#ui/app/useNow.ts'

/** A line of the pile; `handedAt` once its mail has left, in the place where it stood. */
export type PileLine = { readonly waiting: Waiting; readonly handedAt: TimeOfDay | undefined }

type Served = ReadonlyMap<PersonId, Waiting>

const bySince = (a: PileLine, b: PileLine): number =>
  compare(a.waiting.since ?? '', b.waiting.since ?? '') || compare(a.waiting.person, b.waiting.person)

// Nothing waits any more because it was handed out; mail that was noted by mistake and taken back leaves no stamp.
const stampOf = (register: Register, waiting: Waiting, day: ServiceDay): readonly PileLine[] => {
  const handed = actsOf(register, waiting.person).filter(isOfKind('mailHandedOut')).findLast((fact) => fact.day === day)
  return handed === undefined ? [] : [{ waiting, handedAt: handed.data.at }]
}

type Seen = { readonly pile: readonly Waiting[]; readonly served: Served; readonly day: ServiceDay }

const linesOf = (register: Register, { pile, served, day }: Seen): readonly PileLine[] => {
  const here = new Set(pile.map(({ person }) => person))
  const gone = [...served.values()].filter(({ person }) => !here.has(person))
  return [...pile.map((waiting) => ({ waiting, handedAt: undefined })), ...gone.flatMap((waiting) => stampOf(register, waiting, day))].toSorted(bySince)
}

/** Who has mail, oldest first. Someone served stays in place with a stamp, so that a second tap meets nobody else's mail. */
export const usePile = (text: string) => {
  const act = useAct()
  const register = useRegister()
  const { day } = useNow()
  const [served, setServed] = useState<Served>(new Map())
  const pile = useAnswer(pileOf, '')
  const lines = useMemo(() => linesOf(register, { pile, served, day }), [register, pile, served, day])
  const typed = text.trim()
  const { journal } = useHouse().opened
  const named = useAnswer((known) => new Set(findPeople(journal, known, { text: typed, day, most: Infinity }).map(({ person }) => person)), `${day} ${typed}`)
  const keepInPlace = (waiting: Waiting) => setServed((before) => new Map(before).set(waiting.person, waiting))
  const handOut = (waiting: Waiting) => {
    keepInPlace(waiting)
    void act(handOutMail({ person: waiting.person }))
  }
  return { pile, shown: typed === '' ? lines : lines.filter(({ waiting }) => named.has(waiting.person)), handOut, keepInPlace }
}
