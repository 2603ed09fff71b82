import { ok, refuse } from '#kernel/result.ts'
import type { Contents } from '#domain/facts/kinds.ts'
import type { PersonId } from '#domain/ids.ts'
import { isKnown } from '#domain/person/who.ts'
import { actsOf } from '#domain/register/read.ts'
import { justRecorded } from '#desk/once.ts'
import type { Decide } from '#desk/ports.ts'
import { longestText, placed } from '#desk/when.ts'
import type { When } from '#desk/when.ts'

type Wish = {
  readonly person: PersonId
  readonly channel: Contents['contact']['data']['channel']
  /** Which service of the CCAS saw the holder: asked for that channel only. */
  readonly source?: string
  readonly when?: When
}

/** The holder phoned, wrote, or was seen by another service: a sign of life, no passage (metier.md §4). Refuses another service without its name. */
export const recordContact = (wish: Wish): Decide => (register, now) => {
  if (!isKnown(register, wish.person)) return refuse({ code: 'unknownPerson' })
  const source = (wish.source ?? '').trim()
  if (wish.channel === 'otherService' && source === '') return refuse({ code: 'sourceMissing' })
  if (source.length > longestText) return refuse({ code: 'textTooLong' })
  const place = placed(now, wish.when)
  if (!place.ok) return place
  const alike = actsOf(register, wish.person).filter((fact) => fact.kind === 'contact' && fact.data.channel === wish.channel)
  if (justRecorded(alike, now)) return refuse({ code: 'justRecorded' })
  const secret = { ...place.value.secret, ...(source === '' ? {} : { source }) }
  return ok([{ kind: 'contact', person: wish.person, day: place.value.day, data: { ...place.value.data, channel: wish.channel }, secret }])
}
