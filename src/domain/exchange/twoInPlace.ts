// Two tablets that were apart gave one cabin to two people, or told one person two numbers: both stay, and both are shown while they last.
import type { PersonId } from '#domain/ids.ts'
import type { Register } from '#domain/register/register.ts'
import { endOfDay } from '#domain/time.ts'
import type { ServiceDay } from '#domain/time.ts'
import { placesAt } from '#domain/washroom/places.ts'
import type { Occupant } from '#domain/washroom/places.ts'
import { isOpen, waitsOn } from '#domain/washroom/waits.ts'
import type { Wait } from '#domain/washroom/waits.ts'
import type { Place } from '#domain/washroom/words.ts'

/** One place, several people; sending one of them back to the queue settles it. */
export type TwoInPlace = { readonly what: 'twoInPlace'; readonly place: Place; readonly waits: readonly Occupant[] }
/** One person, several numbers of one queue; withdrawing one settles it. */
export type TwoNumbers = { readonly what: 'twoNumbers'; readonly person: PersonId; readonly waits: readonly Wait[] }

// The last day that anything was noted on: what a queue says is of its own day alone.
const lastDay = ({ days }: Register): ServiceDay | undefined => {
  let last: ServiceDay | undefined
  for (const day of days.keys()) if (last === undefined || day > last) last = day
  return last
}

const twoInPlaces = (register: Register, day: ServiceDay): readonly TwoInPlace[] =>
  placesAt(register, { day, ms: endOfDay(day) }).flatMap(({ place, occupants }): readonly TwoInPlace[] =>
    occupants.length < 2 ? [] : [{ what: 'twoInPlace', place, waits: occupants }])

const twoNumbers = (register: Register, day: ServiceDay): readonly TwoNumbers[] => {
  const queues = new Map<string, readonly Wait[]>()
  for (const wait of waitsOn(register, day).filter(isOpen)) {
    const key = `${wait.person ?? wait.id} ${wait.prestation}`
    queues.set(key, [...(queues.get(key) ?? []), wait])
  }
  return [...queues.values()].flatMap((waits): readonly TwoNumbers[] => {
    const [first] = waits
    return first?.person === undefined || waits.length < 2 ? [] : [{ what: 'twoNumbers', person: first.person, waits }]
  })
}

/** What two tablets say differently of the queues of the last day. */
export const twoInPlaceOf = (register: Register): readonly (TwoInPlace | TwoNumbers)[] => {
  const day = lastDay(register)
  return day === undefined ? [] : [...twoInPlaces(register, day), ...twoNumbers(register, day)]
}
