import { ok, refuse } from '#kernel/result.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import { stopsOf } from '#domain/washroom/places.ts'
import type { Decide } from '#desk/ports.ts'
import { longestText } from '#desk/when.ts'

/** A cabin or a machine is out of order, with a reason; whoever is in stays. Refuses a place that is unknown or stopped already, no reason, and one over 200 characters. */
export const stopPlace = ({ place, reason }: { readonly place: string; readonly reason: string }): Decide => (register) => {
  const why = reason.trim()
  if (!settingsOf(register).places.some(({ code }) => code === place)) return refuse({ code: 'placeUnknown' })
  if (stopsOf(register, place).length > 0) return refuse({ code: 'placeOutOfOrder' })
  if (why === '') return refuse({ code: 'reasonMissing' })
  return why.length > longestText ? refuse({ code: 'textTooLong' }) : ok([{ kind: 'placeStopped', data: { place }, secret: { reason: why } }])
}

/** It works again: ends every stop of that place, whichever tablet wrote it. Refuses a place that is not stopped. */
export const resumePlace = ({ place }: { readonly place: string }): Decide => (register) => {
  const stops = stopsOf(register, place)
  return stops.length === 0 ? refuse({ code: 'alreadyEnded' }) : ok(stops.map(({ id }) => ({ kind: 'placeResumed', data: { place }, secret: {}, refs: { ends: id } })))
}
