import { ok, refuse } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import type { Draft, Fact } from '#domain/facts/fact.ts'
import type { PersonId } from '#domain/ids.ts'
import { isKnown } from '#domain/person/who.ts'
import { actsOf, actsOn } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import type { Moment } from '#domain/time.ts'
import { impliedPassage } from '#desk/impliedPassage.ts'
import { justRecorded, onceADay } from '#desk/once.ts'
import type { Decide } from '#desk/ports.ts'
import { isQuantity } from '#desk/quantity.ts'
import type { Refusal } from '#desk/refusal.ts'
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

const isOffered = (register: Register, code: string): boolean =>
  settingsOf(register).prestations.some((prestation) => prestation.code === code && prestation.retired !== true)

/**
 * A prestation was given. A known person's passage is noted with it when there was none that day; an anonymous one never
 * implies any. Refuses a second one the same day unless it is added on purpose, and a prestation that the house does not offer.
 */
export const recordPrestation = (wish: Wish): Decide => (register, now) => {
  if (!isOffered(register, wish.prestation)) return refuse({ code: 'unknownPrestation' })
  if (!isQuantity(wish.n ?? 1)) return refuse({ code: 'notAQuantity' })
  const place = placed(now, wish.when)
  if (!place.ok) return place
  if (wish.person === undefined) return anonymous(register, wish, { now, place: place.value })
  return named(register, { ...wish, person: wish.person }, { now, place: place.value })
}

type Time = { readonly now: Moment; readonly place: Placed }

const isAlike = (wish: Wish) => (fact: Fact): boolean =>
  fact.kind === 'prestation' && fact.person === wish.person && fact.data.prestation === wish.prestation

const draftOf = ({ person, prestation, n }: Wish, { day, data, secret }: Placed, again: boolean): Draft => ({
  kind: 'prestation', day, data: { ...data, prestation, ...(again ? { again } : {}) },
  ...(person === undefined ? {} : { person }), ...(n === undefined ? {} : { n }), ...(secret === undefined ? {} : { secret }),
})

const anonymous = (register: Register, wish: Wish, { now, place }: Time): Result<readonly Draft[], Refusal> => {
  const alike = actsOn(register, place.day).filter(isAlike(wish))
  return justRecorded(alike, now) ? refuse({ code: 'justRecorded' }) : ok([draftOf(wish, place, false)])
}

const named = (register: Register, wish: Wish & { readonly person: PersonId }, { now, place }: Time): Result<readonly Draft[], Refusal> => {
  const { person } = wish
  if (!isKnown(register, person)) return refuse({ code: 'unknownPerson' })
  const alike = actsOf(register, person).filter((fact) => fact.day === place.day && isAlike(wish)(fact))
  const once = onceADay(alike, { now, again: wish.again === true })
  if (!once.ok) return once
  return ok([draftOf(wish, place, alike.length > 0), ...impliedPassage(register, { person, place, reason: 'welcome' })])
}
