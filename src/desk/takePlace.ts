import { ok, refuse } from '#kernel/result.ts'
import type { FactId } from '#domain/ids.ts'
import type { Moment } from '#domain/time.ts'
import type { Wait } from '#domain/washroom/waits.ts'
import { justRecorded } from '#desk/once.ts'
import type { Decide } from '#desk/ports.ts'
import { freeFor, hourOf, ofWait, openWait } from '#desk/waiting.ts'

// The second tap of a double tap on "Appeler" lies on what stands there afterwards.
const isThere = ({ standing }: Wait, place: string, now: Moment): boolean => {
  if (standing.at !== 'called' && standing.at !== 'in') return false
  return justRecorded([standing.fact], now) || (standing.at === 'in' && standing.place.code === place)
}

/** Whoever was called is in; or somebody of a queue goes straight in, or on to another place. Refuses a wait that is over, and a place that somebody else has or that is out of order. */
export const takePlace = ({ wait: id, place }: { readonly wait: FactId; readonly place: string }): Decide => (register, now) => {
  const wait = openWait(register, id, now)
  if (!wait.ok) return wait
  if (isThere(wait.value, place, now)) return refuse({ code: 'justRecorded' })
  const free = freeFor(register, { place, wait: wait.value, now })
  return free.ok ? ok([{ kind: 'placeTaken', ...ofWait(wait.value), data: { ...hourOf(wait.value, now), place }, refs: { under: id } }]) : free
}
