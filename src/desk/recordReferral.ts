import { ok, refuse } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import type { Draft } from '#domain/facts/fact.ts'
import type { PersonId } from '#domain/ids.ts'
import { referredOn } from '#domain/passage.ts'
import { isKnown } from '#domain/person/who.ts'
import type { ReferralWay } from '#domain/referral.ts'
import { actsOn } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import type { Moment } from '#domain/time.ts'
import { impliedCall } from '#desk/impliedCall.ts'
import { impliedPassage } from '#desk/impliedPassage.ts'
import { justRecorded, onceADay } from '#desk/once.ts'
import type { Decide } from '#desk/ports.ts'
import type { Refusal } from '#desk/refusal.ts'
import { placed } from '#desk/when.ts'
import type { Placed, When } from '#desk/when.ts'

type Wish = {
  /** Nobody: someone who gave no name. */
  readonly person?: PersonId
  readonly referral: string
  /** `here` unless said otherwise. */
  readonly how?: ReferralWay
  readonly when?: When
}
type Known = { readonly person: PersonId; readonly place: Placed; readonly how: ReferralWay }

const isOffered = (register: Register, code: string): boolean =>
  settingsOf(register).referrals.some((referral) => referral.code === code && referral.retired !== true)

const sealedOf = ({ secret }: Placed) => (secret === undefined ? {} : { secret })

const implied: Readonly<Record<ReferralWay, (register: Register, known: Known) => readonly Draft[]>> = {
  here: (register, { person, place }) => impliedPassage(register, { person, place, reason: 'welcome' }),
  call: impliedCall,
  apart: () => [],
}

/**
 * Someone was sent to a door of the CCAS. By itself no sign of life; the passage of whoever stands at the desk is noted with it when there was
 * none that day, and the call of whoever phones (decisions/0027); without a name, neither. Refuses a door that the house does not send to, and
 * the same one twice a day for one person.
 */
export const recordReferral = (wish: Wish): Decide => (register, now) => {
  if (!isOffered(register, wish.referral)) return refuse({ code: 'unknownReferral' })
  const place = placed(now, wish.when)
  if (!place.ok) return place
  const { person } = wish
  return person === undefined ? anonymous(register, wish, { now, place: place.value }) : named(register, { ...wish, person }, { now, place: place.value })
}

type Time = { readonly now: Moment; readonly place: Placed }

const draftOf = ({ person, referral, how = 'here' }: Wish, place: Placed): Draft => ({
  kind: 'referralMade', day: place.day, data: { ...place.data, referral, how }, ...(person === undefined ? {} : { person }), ...sealedOf(place),
})

const anonymous = (register: Register, wish: Wish, { now, place }: Time): Result<readonly Draft[], Refusal> => {
  const alike = actsOn(register, place.day).filter((fact) => fact.kind === 'referralMade' && fact.person === undefined && fact.data.referral === wish.referral)
  return justRecorded(alike, now) ? refuse({ code: 'justRecorded' }) : ok([draftOf(wish, place)])
}

const named = (register: Register, wish: Wish & { readonly person: PersonId }, { now, place }: Time): Result<readonly Draft[], Refusal> => {
  const { person, referral, how = 'here' } = wish
  if (!isKnown(register, person)) return refuse({ code: 'unknownPerson' })
  const alike = referredOn(register, person, place.day).filter(({ data }) => data.referral === referral)
  const once = onceADay(alike, { now, again: false })
  return once.ok ? ok([draftOf(wish, place), ...implied[how](register, { person, place, how })]) : once
}
