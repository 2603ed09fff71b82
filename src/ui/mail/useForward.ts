import { useMemo } from 'react'
import { forwardAll } from '#desk/forwardAll.ts'
import { forwardMail } from '#desk/forwardMail.ts'
import { canLeave } from '#domain/mail/toForward.ts'
import { useRegister } from '#ui/app/house.ts'
import { useAct } from '#ui/app/useAct.ts'
import { useNow } from '#ui/app/useNow.ts'
import { useRight } from '#ui/app/useRole.ts'
import { forwardLines } from '#ui/mail/forwardLines.ts'
import type { PileLine } from '#ui/mail/pileLines.ts'
import { useServed } from '#ui/mail/useServed.ts'

/** Whose mail goes further, and the keys that send it. */
export const useForward = () => {
  const act = useAct()
  const register = useRegister()
  const { day } = useNow()
  // Whose mail does not wait is a list of people beyond those of the day.
  const mayBrowse = useRight('browse')
  const { served, keepInPlace } = useServed()
  const lines = useMemo(() => forwardLines(register, { served, day, others: mayBrowse }), [register, served, day, mayBrowse])
  const withMail = lines.filter(({ waiting }) => canLeave(waiting.mail))
  const leaving = withMail.filter(({ left }) => left === undefined)
  // The label may be wanted after the key.
  const envelopes = withMail.filter(({ left }) => left === undefined || left.how === 'mailForwarded')
  const forward = (line: PileLine) => {
    keepInPlace([line])
    void act(forwardMail({ person: line.waiting.person }))
  }
  const sendAll = () => {
    keepInPlace(leaving)
    void act(forwardAll({ people: leaving.map(({ waiting }) => waiting.person) }))
  }
  return { day, lines, leaving, envelopes, others: lines.length - withMail.length, forward, sendAll, keepInPlace }
}

export type Onward = ReturnType<typeof useForward>
