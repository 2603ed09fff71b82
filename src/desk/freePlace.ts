import { ok, refuse } from '#kernel/result.ts'
import type { FactId } from '#domain/ids.ts'
import { actsOf } from '#domain/register/read.ts'
import type { Draft } from '#domain/facts/fact.ts'
import type { Register } from '#domain/register/register.ts'
import type { Moment } from '#domain/time.ts'
import { isForQueue } from '#domain/washroom/placeOf.ts'
import { isInside } from '#domain/washroom/places.ts'
import type { Occupant } from '#domain/washroom/places.ts'
import { justRecorded } from '#desk/once.ts'
import type { Decide } from '#desk/ports.ts'
import { backAgain, finishDrafts, openWait } from '#desk/waiting.ts'

// A dryer is not the round that somebody waits for: whoever had none yet is in the queue again, as they stood.
const stillOwed = (register: Register, wait: Occupant, now: Moment): readonly Draft[] => {
  const { person, day, prestation, standing: { place } } = wait
  if (person === undefined || day !== now.day || isForQueue(register, place)) return []
  const had = actsOf(register, person).some((fact) => fact.kind === 'prestation' && fact.day === day && fact.data.prestation === prestation)
  return had ? [] : [backAgain(wait, now)]
}

/**
 * A cabin is left, a machine is emptied: what was given there is the prestation, with the passage that was missing that day (metier.md §8b).
 * However long ago it began, and also where the house has the place no more. Refuses a wait that is over, and one that is in no place.
 */
export const freePlace = ({ wait: id }: { readonly wait: FactId }): Decide => (register, now) => {
  const wait = openWait(register, id, now)
  if (!wait.ok) return wait
  if (!isInside(wait.value)) return refuse({ code: 'waitOver' })
  if (justRecorded([wait.value.standing.fact], now)) return refuse({ code: 'justRecorded' })
  return ok([...finishDrafts(register, wait.value, now), ...stillOwed(register, wait.value, now)])
}
