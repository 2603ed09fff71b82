// What the gestures of the queues share: which wait, which place, and how its end is written.
import { ok, refuse } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import type { Draft } from '#domain/facts/fact.ts'
import type { FactId, PersonId } from '#domain/ids.ts'
import type { Register } from '#domain/register/register.ts'
import { momentAt } from '#domain/time.ts'
import type { Moment, ServiceDay, TimeOfDay } from '#domain/time.ts'
import { placesAt } from '#domain/washroom/places.ts'
import type { Occupant } from '#domain/washroom/places.ts'
import { isOpen, waitOn, waitsOn } from '#domain/washroom/waits.ts'
import type { Wait } from '#domain/washroom/waits.ts'
import type { WaitEnd } from '#domain/washroom/words.ts'
import { impliedPassage } from '#desk/impliedPassage.ts'
import type { Refusal } from '#desk/refusal.ts'

/** A wait that is not over. Refuses one that is unknown, withdrawn, over, or of a day that is over while nobody is in. */
export const openWait = (register: Register, id: FactId, now: Moment): Result<Wait, Refusal> => {
  const wait = waitOn(register, id)
  if (wait === undefined) return refuse({ code: 'unknownFact' })
  return isOpen(wait) && (wait.day === now.day || wait.standing.at === 'in') ? ok(wait) : refuse({ code: 'waitOver' })
}

/** The wait of a person that is open in a queue of a day; nothing for nobody's name. */
export const openWaitOf = (register: Register, person: PersonId | undefined, { day, prestation }: { readonly day: ServiceDay; readonly prestation: string }): Wait | undefined =>
  person === undefined ? undefined : waitsOn(register, day).find((wait) => wait.person === person && wait.prestation === prestation && isOpen(wait))

type Sought = { readonly place: string; readonly wait: Wait; readonly now: Moment }

/** Lets a wait go to a place. Refuses a place that the house does not have, one that is out of order, and one that somebody else has. */
export const freeFor = (register: Register, { place: code, wait, now }: Sought): Result<null, Refusal> => {
  const found = placesAt(register, now).find(({ place }) => place.code === code)
  if (found === undefined) return refuse({ code: 'placeUnknown' })
  if (found.occupants.some(({ id }) => id !== wait.id)) return refuse({ code: 'placeOccupied' })
  return found.stopped === undefined ? ok(null) : refuse({ code: 'placeOutOfOrder' })
}

/** Whom a wait is of, on its own day: what belongs to it stands there too. */
export const ofWait = ({ person, day }: Wait): { readonly day: ServiceDay; readonly person?: PersonId } => ({ day, ...(person === undefined ? {} : { person }) })

/** The hour of an act of a wait, while its day lasts. */
export const hourOf = ({ day }: Wait, now: Moment): { readonly at?: TimeOfDay } => (day === now.day ? { at: now.at } : {})

/** The end of a wait without a prestation. */
export const leftDraft = (wait: Wait, now: Moment, why: WaitEnd): Draft => ({
  kind: 'waitlistLeft', ...ofWait(wait), data: { ...hourOf(wait, now), why }, secret: {}, refs: { ends: wait.id },
})

/** The same wait, taken up again under its number where it stood; a slot that was missed is over. */
export const backAgain = (wait: Wait, now: Moment): Draft => {
  const { id, number, prestation, joined: { n, data } } = wait
  return {
    kind: 'waitlistJoined', ...ofWait(wait), refs: { previous: id }, ...(n === undefined ? {} : { n }),
    data: { ...hourOf(wait, now), prestation, number, ...(data.again === true ? { again: true } : {}) },
  }
}

/**
 * What comes of a place that is left: the prestation, with the passage that it implies, on the day of the wait; nothing but the wait's end
 * where the place counts for nothing. What was left overnight was given when it began.
 */
export const finishDrafts = (register: Register, wait: Occupant, now: Moment): readonly Draft[] => {
  const { person, day, joined: { data, n }, standing: { place, since } } = wait
  if (place.uncounted === true) return [leftDraft(wait, now, 'served')]
  const hour = day === now.day ? now.at : momentAt(since).at
  const given: Draft = {
    kind: 'prestation', ...ofWait(wait), refs: { under: wait.id }, ...(n === undefined ? {} : { n }),
    data: { at: hour, prestation: data.prestation, ...(data.again === true ? { again: true } : {}) },
  }
  return person === undefined ? [given] : [given, ...impliedPassage(register, { person, place: { day, data: { at: hour } }, reason: 'welcome' })]
}
