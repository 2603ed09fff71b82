import { ok, refuse } from '#kernel/result.ts'
import type { PersonId } from '#domain/ids.ts'
import { isKnown } from '#domain/person/who.ts'
import { actsOf } from '#domain/register/read.ts'
import { onceADay } from '#desk/once.ts'
import type { Decide } from '#desk/ports.ts'
import { turnedAway } from '#desk/turnedAway.ts'
import { placed } from '#desk/when.ts'
import type { When } from '#desk/when.ts'

type Wish = { readonly person: PersonId; readonly for?: 'welcome' | 'domiciliation'; readonly again?: boolean; readonly when?: When }

/** Someone came in. Refuses whoever is kept out of the house that day, and a second passage the same day unless it is added on purpose: that is another entry. */
export const recordPassage = (wish: Wish): Decide => (register, now) => {
  if (!isKnown(register, wish.person)) return refuse({ code: 'unknownPerson' })
  const place = placed(now, wish.when)
  if (!place.ok) return place
  const { day, data, secret } = place.value
  const { for: reason = 'welcome' } = wish
  const away = turnedAway(register, wish.person, { day, for: reason })
  if (away !== undefined) return away
  const alike = actsOf(register, wish.person).filter((fact) => fact.kind === 'passage' && fact.day === day)
  const once = onceADay(alike, { now, again: wish.again === true })
  if (!once.ok) return once
  const again = alike.length > 0
  return ok([{ kind: 'passage', person: wish.person, day, data: { ...data, for: reason, ...(again && { again }) }, ...(secret && { secret }) }])
}
