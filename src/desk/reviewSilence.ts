import { ok, refuse } from '#kernel/result.ts'
import { clockOn } from '#domain/domiciliation/clock.ts'
import type { PersonId } from '#domain/ids.ts'
import type { ServiceDay } from '#domain/time.ts'
import { addMonths } from '#domain/time.ts'
import type { Decide } from '#desk/ports.ts'
import { longestText } from '#desk/when.ts'

type Wish = { readonly person: PersonId; readonly lookAgainOn: ServiceDay; readonly reason?: string }

// A look that is put off for ever is no look.
const furthest = 3

/**
 * Someone looked at a silence and keeps the domiciliation for now: the flag stays, the review passes on until that day (metier.md §4: a human looks
 * first). Refuses someone who is not flagged, a day that is not ahead, or more than three months away.
 */
export const reviewSilence = ({ person, lookAgainOn, reason = '' }: Wish): Decide => (register, now) => {
  if (clockOn(register, person, now.day)?.stage !== 'flagged') return refuse({ code: 'notSilent' })
  if (lookAgainOn <= now.day || lookAgainOn > addMonths(now.day, furthest)) return refuse({ code: 'outOfRange' })
  const text = reason.trim()
  if (text.length > longestText) return refuse({ code: 'textTooLong' })
  return ok([{ kind: 'silenceReviewed', person, data: { lookAgainOn }, secret: text === '' ? {} : { reason: text } }])
}
