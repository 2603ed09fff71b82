import type { EnrolAsk } from '#protocol/exchange.ts'
import { parseEnrolAsk } from '#protocol/parseAsk.ts'
import { answered, refused, type OpenRoute, type Visitor } from '../answer.ts'
import type { Enrolments } from '../enrolments.ts'

type Outcome = ReturnType<Enrolments['take']>

const answerTo = (ask: EnrolAsk, enrolments: Enrolments, { visitor, now }: { readonly visitor: Visitor | undefined; readonly now: number }): Outcome | undefined => {
  if (ask.step === 'ask') return enrolments.ask(ask, now)
  if (ask.step === 'take') return enrolments.take(ask, now)
  if (visitor === undefined) return undefined
  return ask.step === 'offer' ? enrolments.offer(ask, visitor, now) : enrolments.own(ask, visitor, now)
}

/** `POST /v1/enrol`: hands each tablet the other's public keys, then the locked parcel, once. */
export const enrolRoute = (enrolments: Enrolments): OpenRoute => ({ body, visitor, now }) => {
  const asked = parseEnrolAsk(body)
  if (!asked.ok) return Promise.resolve(refused('malformed'))
  const outcome = answerTo(asked.value, enrolments, { visitor, now })
  if (outcome === undefined) return Promise.resolve(refused('session'))
  return Promise.resolve(outcome.ok ? answered(outcome.value) : refused(outcome.error))
}
