import { ok, refuse } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import type { Contents } from '#domain/facts/kinds.ts'
import type { PersonId } from '#domain/ids.ts'
import { isKnown } from '#domain/person/who.ts'
import { actsOf } from '#domain/register/read.ts'
import { justRecorded } from '#desk/once.ts'
import type { Decide } from '#desk/ports.ts'
import type { Refusal } from '#desk/refusal.ts'
import { longestText, placed } from '#desk/when.ts'
import type { When } from '#desk/when.ts'

type Wish = {
  readonly person: PersonId
  readonly channel: Contents['contact']['data']['channel']
  /** Which service of the CCAS saw the holder: asked for that channel only. */
  readonly source?: string
  readonly when?: When
}

const sourceOf = (wish: Wish): Result<{ readonly source?: string }, Refusal> => {
  const source = (wish.source ?? '').trim()
  if (source === '') return wish.channel === 'otherService' ? refuse({ code: 'sourceMissing' }) : ok({})
  return source.length > longestText ? refuse({ code: 'textTooLong' }) : ok({ source })
}

/** The holder phoned, wrote, or was seen by another service: a sign of life, no passage (metier.md §4). Refuses another service without its name. */
export const recordContact = (wish: Wish): Decide => (register, now) => {
  if (!isKnown(register, wish.person)) return refuse({ code: 'unknownPerson' })
  const source = sourceOf(wish)
  if (!source.ok) return source
  const place = placed(now, wish.when)
  if (!place.ok) return place
  const alike = actsOf(register, wish.person).filter((fact) => fact.kind === 'contact' && fact.data.channel === wish.channel)
  if (justRecorded(alike, now)) return refuse({ code: 'justRecorded' })
  const secret = { ...place.value.secret, ...source.value }
  return ok([{ kind: 'contact', person: wish.person, day: place.value.day, data: { ...place.value.data, channel: wish.channel }, secret }])
}
