import { ok, refuse } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import type { AttemptChannel, AttemptOutcome } from '#domain/domiciliation/words.ts'
import type { Draft } from '#domain/facts/fact.ts'
import type { Contents } from '#domain/facts/kinds.ts'
import type { PersonId } from '#domain/ids.ts'
import { isKnown } from '#domain/person/who.ts'
import { actsOf } from '#domain/register/read.ts'
import { justRecorded } from '#desk/once.ts'
import type { Decide } from '#desk/ports.ts'
import type { Refusal } from '#desk/refusal.ts'
import { longestText, placed } from '#desk/when.ts'
import type { Placed, When } from '#desk/when.ts'

type Wish = {
  readonly person: PersonId
  readonly channel: AttemptChannel
  readonly outcome?: AttemptOutcome
  /** Facts only; of a visit where the person was met, or of news from others, by whom. */
  readonly detail?: string
  readonly when?: When
}

type Heard = Contents['contact']['data']['channel']

// Someone who answers us makes contact: that is a sign of life of its own (metier.md §4).
const heardBy: Readonly<Record<Exclude<AttemptChannel, 'thirdParty'>, Heard>> = { call: 'call', sms: 'call', letter: 'letter', email: 'email', visit: 'otherService' }

type Said = { readonly text: string; readonly heard?: Heard }

// Who was met, or who told it, must be said where no channel of the person's own says it.
const isUnsourced = ({ channel, outcome }: Wish, text: string): boolean =>
  text === '' && (channel === 'thirdParty' || (channel === 'visit' && outcome === 'answered'))

const checked = (wish: Wish): Result<Said, Refusal> => {
  const { channel, outcome, detail = '' } = wish
  const text = detail.trim()
  if (text.length > longestText) return refuse({ code: 'textTooLong' })
  if (isUnsourced(wish, text)) return refuse({ code: 'sourceMissing' })
  if (outcome !== 'answered') return ok({ text })
  return channel === 'thirdParty' ? refuse({ code: 'outOfRange' }) : ok({ text, heard: heardBy[channel] })
}

const draftsOf = ({ person, channel, outcome }: Wish, { text, heard }: Said, { day, data, secret }: Placed): readonly Draft[] => {
  const said = { ...secret, ...(outcome === undefined ? {} : { outcome }), ...(text === '' ? {} : { detail: text }) }
  const attempt = { kind: 'attemptMade', person, day, data: { ...data, channel }, secret: said } as const
  if (heard === undefined) return [attempt]
  const source = heard === 'otherService' ? { source: text } : {}
  return [attempt, { kind: 'contact', person, day, data: { ...data, channel: heard }, secret: { ...secret, ...source } }]
}

/**
 * The house tried to reach someone, or heard of them from others: no sign of life (metier.md §4). When the person answered, their contact is
 * noted in the same tap. Refuses an answer from a third party, and news or a visit of which nobody says by whom.
 */
export const recordAttempt = (wish: Wish): Decide => (register, now) => {
  const { person, channel } = wish
  if (!isKnown(register, person)) return refuse({ code: 'unknownPerson' })
  const asked = checked(wish)
  if (!asked.ok) return asked
  const place = placed(now, wish.when)
  if (!place.ok) return place
  const alike = actsOf(register, person).filter((fact) => fact.kind === 'attemptMade' && fact.data.channel === channel)
  if (justRecorded(alike, now)) return refuse({ code: 'justRecorded' })
  return ok(draftsOf(wish, asked.value, place.value))
}
