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
  /** The house has it no more: it is there until who is in has left. */
  readonly former?: true
}

// Washing left in a machine over a summer's closing is still somebody's.
const daysBack = 62

/** Says whether somebody is in a place, or called to one. */
export const isInside = (wait: Wait): wait is Occupant => wait.standing.at === 'called' || wait.standing.at === 'in'

// Most days have no queue at all: theirs is not read.
const leftOn = (register: Register, day: ServiceDay): readonly Occupant[] =>
  register.days.get(day)?.some(({ kind }) => kind === 'placeTaken') === true ? waitsOn(register, day).filter(isInside).filter(({ standing }) => standing.at === 'in') : []

const readOccupants = (register: Register, day: ServiceDay): readonly Occupant[] => {
  const before = Array.from({ length: daysBack }, (_, back) => addDays(day, back - daysBack))
  return [...before.flatMap((date) => leftOn(register, date)), ...waitsOn(register, day).filter(isInside)]
}

// Every tile of a card asks.
const known = new WeakMap<Register, Map<ServiceDay, readonly Occupant[]>>()

/** Who is in a place or called to it on a day. Of the two months before, only those who are still in: a call ends with its day. */
export const occupantsOn = (register: Register, day: ServiceDay): readonly Occupant[] => {
  const read = known.get(register) ?? new Map<ServiceDay, readonly Occupant[]>()
  known.set(register, read)
  const occupants = read.get(day) ?? readOccupants(register, day)
  read.set(day, occupants)
  return occupants
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

/** Every place of the house at a moment, in its order, then those it has no more and somebody is still in. Pure; minutes are counted by instants, so that no clock change shortens a shower. */
export const placesAt = (register: Register, now: Pick<Moment, 'day' | 'ms'>): readonly PlaceNow[] => {
  const { places } = settingsOf(register)
  const occupants = occupantsOn(register, now.day)
  const former = new Map(occupants.flatMap(({ standing: { place } }) => (places.some(({ code }) => code === place.code) ? [] : [[place.code, place]])))
  return [...places, ...former.values()].map((place): PlaceNow => {
    const here = occupants.filter(({ standing }) => standing.place.code === place.code).toSorted(byArrival)
    const [stopped] = stopsOf(register, place.code)
    const [first] = here
    const elapsed = first === undefined ? 0 : Math.max(0, Math.floor((now.ms - first.standing.since) / 60_000))
    const is = stateOf(place, { first, elapsed, stopped: stopped !== undefined })
    return { place, is, occupants: here, minutes: elapsed, ...(stopped === undefined ? {} : { stopped }), ...(former.has(place.code) ? { former: true } : {}) }
  })
}

/** Says whether a prestation has places that count, and none of them is free: who comes now waits. */
export const isFull = (register: Register, prestation: string, now: Pick<Moment, 'day' | 'ms'>): boolean => {
  const places = placesAt(register, now).filter(({ place, former }) => place.prestation === prestation && place.uncounted !== true && former !== true)
  return places.length > 0 && places.every(({ is }) => is !== 'free')
}
