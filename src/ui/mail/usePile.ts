import { useMemo } from 'react'
import { handOutMail } from '#desk/handOutMail.ts'
import { returnKept } from '#desk/returnKept.ts'
import { pileOf } from '#domain/mail/ledger.ts'
import { noticeDueOn } from '#domain/mail/notices.ts'
import { toReturnOn } from '#domain/mail/toReturn.ts'
import type { Register } from '#domain/register/register.ts'
import type { ServiceDay } from '#domain/time.ts'
import { findPeople } from '#ui/app/findPeople.ts'
import { useAnswer, useHouse, useRegister } from '#ui/app/house.ts'
import { useAct } from '#ui/app/useAct.ts'
import { useNow } from '#ui/app/useNow.ts'
import { pileLines } from '#ui/mail/pileLines.ts'
import type { PileLine } from '#ui/mail/pileLines.ts'
import { usePileView } from '#ui/mail/usePileView.ts'
import { useServed } from '#ui/mail/useServed.ts'

const urgentOn = (register: Register, day: ServiceDay): number =>
  pileOf(register).filter(({ person, mail }) => mail.registeredNotice.waiting > 0 && noticeDueOn(register, person, day)?.stage === 'soon').length

/** Who has mail, which part of it is shown, and the keys of its lines. */
export const usePile = () => {
  const act = useAct()
  const register = useRegister()
  const { day } = useNow()
  const { view, show } = usePileView()
  const { served, keepInPlace } = useServed()
  const pile = useAnswer(pileOf, '')
  const urgent = useAnswer(urgentOn, day)
  const toReturn = useMemo(() => toReturnOn(register, day), [register, day])
  const lines = useMemo(() => pileLines(register, { pile, toReturn, served, view, day }), [register, pile, toReturn, served, view, day])
  const named = useNamed(view.text.trim(), day)
  const handOut = (line: PileLine) => {
    keepInPlace([line])
    void act(handOutMail({ person: line.waiting.person }))
  }
  const sendBack = (leaving: readonly PileLine[]) => {
    keepInPlace(leaving)
    void act(returnKept({ people: leaving.map(({ waiting }) => waiting.person) }))
  }
  const shown = named === undefined ? lines : lines.filter(({ waiting }) => named.has(waiting.person))
  return { pile, urgent, toReturn, view, show, shown, handOut, sendBack, keepInPlace }
}

export type Pile = ReturnType<typeof usePile>

// Whoever answers to what is typed; everyone, while nothing is.
const useNamed = (typed: string, day: ServiceDay) => {
  const { journal } = useHouse().opened
  return useAnswer(
    (known) => (typed === '' ? undefined : new Set(findPeople(journal, known, { text: typed, day, most: Infinity }).map(({ person }) => person))),
    `${day} ${typed}`,
  )
}
