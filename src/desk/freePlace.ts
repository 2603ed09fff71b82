import { ok, refuse } from '#kernel/result.ts'
import type { FactId } from '#domain/ids.ts'
import { occupantsOn } from '#domain/washroom/places.ts'
import { justRecorded } from '#desk/once.ts'
import type { Decide } from '#desk/ports.ts'
import { finishDrafts, openWait } from '#desk/waiting.ts'

/**
 * A cabin is left, a machine is emptied: what was given there is the prestation, with the passage that was missing that day (metier.md §8b).
 * Refuses a wait that is over, and one that is in no place.
 */
export const freePlace = ({ wait: id }: { readonly wait: FactId }): Decide => (register, now) => {
  const wait = openWait(register, id, now)
  if (!wait.ok) return wait
  const occupant = occupantsOn(register, now.day).find((one) => one.id === id)
  if (occupant === undefined) return refuse({ code: 'waitOver' })
  return justRecorded([occupant.standing.fact], now) ? refuse({ code: 'justRecorded' }) : ok(finishDrafts(register, occupant, now))
}
