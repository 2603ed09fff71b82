import { ok, refuse } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import type { Interview } from '#domain/domiciliation/interview.ts'
import type { Draft } from '#domain/facts/fact.ts'
import type { PersonId } from '#domain/ids.ts'
import type { Composition } from '#domain/person/description.ts'
import { describedBy, isKnown, whoIs } from '#domain/person/who.ts'
import type { Register } from '#domain/register/register.ts'
import type { Moment, ServiceDay } from '#domain/time.ts'
import { impliedPassage } from '#desk/impliedPassage.ts'
import type { Decide } from '#desk/ports.ts'
import type { Refusal } from '#desk/refusal.ts'
import { longestText, placedOn } from '#desk/when.ts'

/** The answers as they are kept: trimmed, the empty ones left out. Refuses one that does not say whether another attestation exists [L D264-2], and a text over 200 characters. */
export const checkedInterview = (interview: Interview): Result<Interview, Refusal> => {
  if (interview.otherAttestation === undefined) return refuse({ code: 'answerMissing' })
  const said = Object.entries(interview).map(([name, answer]) => [name, typeof answer === 'string' ? answer.trim() : answer] as const)
  if (said.some(([, answer]) => typeof answer === 'string' && answer.length > longestText)) return refuse({ code: 'textTooLong' })
  return ok(Object.fromEntries(said.filter(([, answer]) => answer !== '')))
}

type Held = { readonly person: PersonId; readonly day: ServiceDay; readonly interview: Interview }

/** An interview and the passage that it implies (metier.md §8b). */
export const heldDrafts = (register: Register, now: Moment, { person, day, interview }: Held): readonly Draft[] => {
  const place = placedOn(now, day)
  return [
    { kind: 'interviewHeld', person, day, data: place.data, secret: interview },
    ...impliedPassage(register, { person, place, reason: 'domiciliation' }),
  ]
}

type Wish = {
  readonly person: PersonId
  readonly heldOn: ServiceDay
  readonly interview: Interview
  /** The household as the person tells it: where the file said otherwise, it changes from that day on. */
  readonly composition?: Composition
}

const described = (register: Register, { person, heldOn, composition }: Wish): readonly Draft[] => {
  const [before, who] = [describedBy(register, person), whoIs(register, person)]
  if (before === undefined || composition === undefined || composition === who.composition) return []
  return [{ kind: 'personDescribed', person, data: { since: heldOn }, secret: { ...who, composition }, refs: { previous: before.id } }]
}

/**
 * The interview that comes before each decision [L D264-2]: a sign of life and a passage of that day. Every answer may be missing but
 * whether another attestation exists. Refuses an interview ahead, one without that answer, and a text over 200 characters.
 */
export const holdInterview = (wish: Wish): Decide => (register, now) => {
  const { person, heldOn: day } = wish
  if (!isKnown(register, person)) return refuse({ code: 'unknownPerson' })
  if (day > now.day) return refuse({ code: 'dayAhead' })
  const interview = checkedInterview(wish.interview)
  if (!interview.ok) return interview
  return ok([...heldDrafts(register, now, { person, day, interview: interview.value }), ...described(register, wish)])
}
