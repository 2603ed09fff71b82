import { ok, refuse } from '#kernel/result.ts'
import type { FactId } from '#domain/ids.ts'
import type { Decide } from '#desk/ports.ts'
import { freeFor, hourOf, ofWait, openWait } from '#desk/waiting.ts'

/**
 * Somebody of a queue is called to a place that is free. Refuses a wait that is over or already in, and a place that somebody else has or
 * that is out of order. Who is called there already is there.
 */
export const callToPlace = ({ wait: id, place }: { readonly wait: FactId; readonly place: string }): Decide => (register, now) => {
  const wait = openWait(register, id, now)
  if (!wait.ok) return wait
  const { standing } = wait.value
  if (standing.at === 'in') return refuse({ code: 'waitOver' })
  if (standing.at === 'called' && standing.place.code === place) return refuse({ code: 'justRecorded' })
  const free = freeFor(register, { place, wait: wait.value, now })
  return free.ok ? ok([{ kind: 'waitlistCalled', ...ofWait(wait.value), data: { ...hourOf(wait.value, now), place }, refs: { under: id } }]) : free
}
