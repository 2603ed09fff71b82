import { ok, refuse } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import { isOfKind } from '#domain/facts/fact.ts'
import type { Draft } from '#domain/facts/fact.ts'
import type { PersonId } from '#domain/ids.ts'
import { actsOn } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'
import type { Moment, TimeOfDay } from '#domain/time.ts'
import { nextNumber } from '#domain/washroom/queue.ts'
import { justRecorded } from '#desk/once.ts'
import type { Decide } from '#desk/ports.ts'
import { recordPrestation } from '#desk/recordPrestation.ts'
import type { Refusal } from '#desk/refusal.ts'
import { openWaitOf } from '#desk/waiting.ts'

type Wish = {
  /** Nobody: someone who gave no name. */
  readonly person?: PersonId
  readonly prestation: string
  /** Rounds for laundry. */
  readonly n?: number
  /** Not before that hour. */
  readonly slot?: TimeOfDay
  /** A further one the same day, on purpose. */
  readonly again?: boolean
  /** This tablet's, in front of the number (`letterOf`). */
  readonly letter: string
}

const mayWait = (register: Register, { person, prestation, slot }: Wish, now: Moment): Result<null, Refusal> => {
  const alike = actsOn(register, now.day).filter(isOfKind('waitlistJoined')).filter((fact) => fact.person === person && fact.data.prestation === prestation)
  if (justRecorded(alike, now)) return refuse({ code: 'justRecorded' })
  const open = openWaitOf(register, person, { day: now.day, prestation })
  if (open !== undefined) return refuse({ code: 'alreadyWaiting', number: open.number })
  return slot !== undefined && slot < now.at ? refuse({ code: 'slotPast' }) : ok(null)
}

const isAdded = (drafts: readonly Draft[]): boolean => drafts.some((draft) => draft.kind === 'prestation' && draft.data.again === true)

/**
 * Someone waits for a prestation of today, and is told a number. Refuses who waits for it already, a slot that has passed, and whatever
 * `recordPrestation` would refuse: nobody waits for what would not be given.
 */
export const joinWaitlist = (wish: Wish): Decide => (register, now, agent) => {
  const { slot, letter, ...given } = wish
  const may = mayWait(register, wish, now)
  if (!may.ok) return may
  const would = recordPrestation(given)(register, now, agent)
  if (!would.ok) return would
  const { person, prestation, n } = given
  const number = nextNumber(register, { day: now.day, prestation, letter })
  return ok([{
    kind: 'waitlistJoined', day: now.day,
    data: { at: now.at, prestation, number, ...(slot === undefined ? {} : { slot }), ...(isAdded(would.value) ? { again: true } : {}) },
    ...(person === undefined ? {} : { person }), ...(n === undefined ? {} : { n }),
  }])
}
