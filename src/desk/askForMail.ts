import { ok, refuse } from '#kernel/result.ts'
import type { PersonId } from '#domain/ids.ts'
import { isKnown } from '#domain/person/who.ts'
import { actsOf } from '#domain/register/read.ts'
import { impliedPassage } from '#desk/impliedPassage.ts'
import { onceADay } from '#desk/once.ts'
import type { Decide } from '#desk/ports.ts'
import { placedNow } from '#desk/when.ts'

/** The holder asked for mail and there was none: a sign of life and a passage for domiciliation all the same (metier.md §5). */
export const askForMail = ({ person }: { readonly person: PersonId }): Decide => (register, now) => {
  if (!isKnown(register, person)) return refuse({ code: 'unknownPerson' })
  const alike = actsOf(register, person).filter(({ kind, day }) => kind === 'mailAskedFor' && day === now.day)
  const once = onceADay(alike, { now, again: false })
  if (!once.ok) return once
  const asked = { kind: 'mailAskedFor', person, data: { at: now.at } } as const
  return ok([asked, ...impliedPassage(register, { person, place: placedNow(now), reason: 'domiciliation' })])
}
