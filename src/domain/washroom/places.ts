// The cabins and machines of the house, as they stand at a moment.
import type { FactOf } from '#domain/facts/fact.ts'
import { activeOfKind } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import { addDays } from '#domain/time.ts'
import type { Moment, ServiceDay } from '#domain/time.ts'
import { waitsOn } from '#domain/washroom/waits.ts'
import type { Inside, Wait } from '#domain/washroom/waits.ts'
import type { Place } from '#domain/washroom/words.ts'

export type Occupant = Wait & { readonly standing: Inside }

/** `over`: somebody is late in a cabin, a machine waits to be emptied. `stopped`: out of order, and nobody in it. */
export type PlaceStates = 'free' | 'called' | 'busy' | 'over' | 'stopped'

export type PlaceNow = {
  readonly place: Place
  readonly is: PlaceStates
  /** Who is in or called to it; several when two tablets gave it while they were apart. */
  readonly occupants: readonly Occupant[]
  /** Since the first of them is in or called, whole minutes. */
  readonly minutes: number
  /** Out of order, and why; also while somebody is still in it. */
  readonly stopped?: FactOf<'placeStopped'>
}

// Washing left in a machine over a long weekend is still somebody's.
const daysBack = 7

const isInside = (wait: Wait): wait is Occupant => wait.standing.at === 'called' || wait.standing.at === 'in'

/** Who is in a place or called to it on a day. Of the week before, only those who are still in: a call ends with its day. */
export const occupantsOn = (register: Register, day: ServiceDay): readonly Occupant[] => {
  const before = Array.from({ length: daysBack }, (_, back) => addDays(day, back - daysBack))
  const left = before.flatMap((date) => waitsOn(register, date).filter(isInside).filter(({ standing }) => standing.at === 'in'))
  return [...left, ...waitsOn(register, day).filter(isInside)]
}

/** The stops of a place that nobody ended yet: several when two tablets wrote one each. */
export const stopsOf = (register: Register, place: string): readonly FactOf<'placeStopped'>[] => {
  const ended = new Set(activeOfKind(register, 'placeResumed').map(({ refs }) => refs?.ends))
  return activeOfKind(register, 'placeStopped').filter(({ id, data }) => data.place === place && !ended.has(id))
}

const isOver = ({ kind, minutes }: Place, elapsed: number): boolean => (kind === 'machine' ? elapsed >= minutes : elapsed > minutes)

const stateOf = (place: Place, { first, elapsed, stopped }: { readonly first: Occupant | undefined; readonly elapsed: number; readonly stopped: boolean }): PlaceStates => {
  if (first === undefined) return stopped ? 'stopped' : 'free'
  if (first.standing.at === 'called') return 'called'
  return isOver(place, elapsed) ? 'over' : 'busy'
}

// Who is in counts before who is called, and whoever came first before the other.
const byArrival = (a: Occupant, b: Occupant): number =>
  Number(a.standing.at === 'called') - Number(b.standing.at === 'called') || a.standing.since - b.standing.since

/** Every place of the house at a moment, in its order. Pure; minutes are counted by instants, so that no clock change shortens a shower. */
export const placesAt = (register: Register, now: Pick<Moment, 'day' | 'ms'>): readonly PlaceNow[] => {
  const { places } = settingsOf(register)
  const occupants = places.length === 0 ? [] : occupantsOn(register, now.day)
  return places.map((place): PlaceNow => {
    const here = occupants.filter(({ standing }) => standing.place.code === place.code).toSorted(byArrival)
    const [stopped] = stopsOf(register, place.code)
    const [first] = here
    const elapsed = first === undefined ? 0 : Math.max(0, Math.floor((now.ms - first.standing.since) / 60_000))
    const is = stateOf(place, { first, elapsed, stopped: stopped !== undefined })
    return { place, is, occupants: here, minutes: elapsed, ...(stopped === undefined ? {} : { stopped }) }
  })
}

/** Says whether a prestation has places that count, and none of them is free: who comes now waits. */
export const isFull = (register: Register, prestation: string, now: Pick<Moment, 'day' | 'ms'>): boolean => {
  const places = placesAt(register, now).filter(({ place }) => place.prestation === prestation && place.uncounted !== true)
  return places.length > 0 && places.every(({ is }) => is !== 'free')
}
