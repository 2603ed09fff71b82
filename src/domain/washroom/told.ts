// What a person may be told of their own wait, and what a board may call aloud: numbers and places, never a name (metier.md §8).
import type { PersonId } from '#domain/ids.ts'
import type { Register } from '#domain/register/register.ts'
import type { Moment, TimeOfDay } from '#domain/time.ts'
import { occupantsOn } from '#domain/washroom/places.ts'
import { queueOf } from '#domain/washroom/queue.ts'
import { waitsOn } from '#domain/washroom/waits.ts'
import type { Wait } from '#domain/washroom/waits.ts'
import type { Place } from '#domain/washroom/words.ts'

type Now = Pick<Moment, 'day' | 'at'>

export type ToldWait = {
  readonly wait: Wait
  readonly number: string
  readonly prestation: string
  /** 1 for the next one; absent once called, and before the hour of a slot. */
  readonly rank?: number
  readonly slot?: TimeOfDay
  /** Where they are called to, or are. */
  readonly place?: Place
  readonly is: 'waiting' | 'called' | 'in'
}

const toldOf = (register: Register, wait: Wait, now: Now): readonly ToldWait[] => {
  const { number, prestation, slot, standing } = wait
  const told = { wait, number, prestation, ...(slot === undefined ? {} : { slot }) }
  if (standing.at === 'waiting') {
    const rank = queueOf(register, prestation, now).due.findIndex(({ id }) => id === wait.id) + 1
    return [{ ...told, is: 'waiting', ...(rank === 0 ? {} : { rank }) }]
  }
  return standing.at === 'called' || standing.at === 'in' ? [{ ...told, is: standing.at, place: standing.place }] : []
}

/** The waits of a person that are not over, on the day of `now`, in the order in which they were first written. */
export const waitsOf = (register: Register, person: PersonId, now: Now): readonly ToldWait[] =>
  waitsOn(register, now.day).filter((wait) => wait.person === person).flatMap((wait) => toldOf(register, wait, now))

/** The numbers that are called on a day, and to which place, the latest first. */
export const callsOn = (register: Register, day: Moment['day']): readonly { readonly number: string; readonly prestation: string; readonly place: Place }[] =>
  occupantsOn(register, day)
    .filter(({ standing }) => standing.at === 'called')
    .toSorted((a, b) => b.standing.since - a.standing.since)
    .map(({ number, prestation, standing: { place } }) => ({ number, prestation, place }))
