import { ok, refuse } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import type { Draft, Fact } from '#domain/facts/fact.ts'
import type { PersonId } from '#domain/ids.ts'
import { isKnown } from '#domain/person/who.ts'
import { offeredOn, reachedLimit } from '#domain/prestation.ts'
import { actsOf, actsOn } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'
import type { Prestation } from '#domain/settings.ts'
import type { Moment } from '#domain/time.ts'
import { impliedPassage } from '#desk/impliedPassage.ts'
import { justRecorded, onceADay } from '#desk/once.ts'
import type { Decide } from '#desk/ports.ts'
import { isQuantity } from '#desk/quantity.ts'
import type { Refusal } from '#desk/refusal.ts'
import { turnedAway } from '#desk/turnedAway.ts'
import { placed } from '#desk/when.ts'
import type { Placed, When } from '#desk/when.ts'

type Wish = {
  /** Nobody: someone who gave no name. */
  readonly person?: PersonId
  readonly prestation: string
  /** People for a meal, rounds for laundry. */
  readonly n?: number
  readonly again?: boolean
  readonly when?: When
}

/**
 * A prestation was given. A known person's passage is noted with it when there was none that day; an anonymous one never
 * implies any. Refuses a second one the same day, but of what is given several times a day, and one beyond the limit that the house
 * sets, unless it is added on purpose; a prestation that the house does not offer on that day, and whoever is kept from it.
 */
export const recordPrestation = (wish: Wish): Decide => (register, now) => {
  if (!isQuantity(wish.n ?? 1)) return refuse({ code: 'notAQuantity' })
  const place = placed(now, wish.when)
  if (!place.ok) return place
  const prestation = offeredOn(register, place.value.day).find(({ code }) => code === wish.prestation)
  if (prestation === undefined) return refuse({ code: 'unknownPrestation' })
  const away = turnedAway(register, wish.person, { day: place.value.day, prestation: wish.prestation })
  if (away !== undefined) return away
  const scene = { now, place: place.value, prestation }
  return wish.person === undefined ? anonymous(register, wish, scene) : named(register, { ...wish, person: wish.person }, scene)
}

type Scene = { readonly now: Moment; readonly place: Placed; readonly prestation: Prestation }

const isAlike = (wish: Wish) => (fact: Fact): boolean =>
  fact.kind === 'prestation' && fact.person === wish.person && fact.data.prestation === wish.prestation

const draftOf = ({ person, prestation, n }: Wish, { day, data, secret }: Placed, again: boolean): Draft => ({
  kind: 'prestation', day, data: { ...data, prestation, ...(again ? { again } : {}) },
  ...(person === undefined ? {} : { person }), ...(n === undefined ? {} : { n }), ...(secret === undefined ? {} : { secret }),
})

const anonymous = (register: Register, wish: Wish, { now, place }: Scene): Result<readonly Draft[], Refusal> => {
  const alike = actsOn(register, place.day).filter(isAlike(wish))
  return justRecorded(alike, now) ? refuse({ code: 'justRecorded' }) : ok([draftOf(wish, place, false)])
}

// What comes several times a day adds up from the first one on, whichever tablet notes it.
const isAdded = ({ many }: Prestation, alike: readonly Fact[]): boolean => many === true || alike.length > 0

const named = (register: Register, wish: Wish & { readonly person: PersonId }, { now, place, prestation }: Scene): Result<readonly Draft[], Refusal> => {
  const { person, again = false } = wish
  if (!isKnown(register, person)) return refuse({ code: 'unknownPerson' })
  const alike = actsOf(register, person).filter((fact) => fact.day === place.day && isAlike(wish)(fact))
  if (justRecorded(alike, now)) return refuse({ code: 'justRecorded' })
  const reached = again ? undefined : reachedLimit(register, person, { prestation, day: place.day })
  if (reached !== undefined) return refuse({ code: 'overLimit', ...reached })
  const once = onceADay(alike, { now, again: again || prestation.many === true })
  if (!once.ok) return once
  return ok([draftOf(wish, place, isAdded(prestation, alike)), ...impliedPassage(register, { person, place, reason: 'welcome' })])
}
