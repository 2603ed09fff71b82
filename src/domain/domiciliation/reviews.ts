// "Sans manifestation" is looked at one by one, even where it is treated in a batch (metier.md §4): what is left to look at comes from the facts.
import { clockOn } from '#domain/domiciliation/clock.ts'
import { priorStandingOn } from '#domain/domiciliation/priorLetter.ts'
import { proposedRadiations } from '#domain/domiciliation/proposals.ts'
import { isOfKind } from '#domain/facts/fact.ts'
import type { PersonId } from '#domain/ids.ts'
import { perPerson } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'
import type { ServiceDay } from '#domain/time.ts'

/** What was made of a silence. `cleared`: not flagged any more, whatever the reason. */
export type Reviewed =
  | { readonly what: 'cleared' }
  | { readonly what: 'letterSent'; readonly until: ServiceDay }
  | { readonly what: 'proposed' }
  | { readonly what: 'kept'; readonly until: ServiceDay }

const kept = perPerson((acts) => acts.filter(isOfKind('silenceReviewed')))

/** Where the review of someone stands on a day; nothing while a human has to look. */
export const reviewOn = (register: Register, person: PersonId, day: ServiceDay): Reviewed | undefined => {
  const clock = clockOn(register, person, day)
  if (clock?.stage !== 'flagged') return { what: 'cleared' }
  if (proposedRadiations(register, person, day).length > 0) return { what: 'proposed' }
  const letter = priorStandingOn(register, { person, day, ground: 'nonManifestation' })
  if (letter.state === 'running') return { what: 'letterSent', until: letter.until }
  const until = kept(register, person).findLast((fact) => fact.day <= day && fact.day > clock.silentSince.day)?.data.lookAgainOn
  return until !== undefined && day < until ? { what: 'kept', until } : undefined
}
