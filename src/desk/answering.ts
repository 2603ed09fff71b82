// What stands before a grant or a refusal: a request and an interview (metier.md §3).
import { ok, refuse } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import type { Interview } from '#domain/domiciliation/interview.ts'
import { interviewFor, openRequestOn } from '#domain/domiciliation/requests.ts'
import type { Draft } from '#domain/facts/fact.ts'
import type { PersonId } from '#domain/ids.ts'
import type { Register } from '#domain/register/register.ts'
import type { Moment, ServiceDay } from '#domain/time.ts'
import { checkedInterview, heldDrafts } from '#desk/holdInterview.ts'
import type { Refusal } from '#desk/refusal.ts'

/** What a decision rests on. */
export type Answering = {
  readonly person: PersonId
  readonly decidedOn: ServiceDay
  /** Held on the day of the decision, and written with it; where absent, one must have been held since the last decision [L D264-2]. */
  readonly interview?: Interview
  /** When the request was deposited, where none is noted: on the day of the decision where absent. */
  readonly requestedOn?: ServiceDay
}

type Asked = Answering & { readonly asked: 'first' | 'renewal' }

const requested = (register: Register, now: Moment, { person, decidedOn, requestedOn = decidedOn, asked }: Asked): Result<readonly Draft[], Refusal> => {
  const open = openRequestOn(register, person, now.day)
  const deposited = open?.asked.day ?? requestedOn
  if (deposited > decidedOn) return refuse({ code: 'requestAfter' })
  return ok(open === undefined ? [{ kind: 'domiciliationRequested', person, day: deposited, data: { for: asked } }] : [])
}

/**
 * The request and the interview that a decision needs and that nobody noted yet, to be written before it. Refuses a decision before its
 * request, one without an interview since the last decision, and what `holdInterview` refuses of an interview.
 */
export const answering = (register: Register, now: Moment, wish: Asked): Result<readonly Draft[], Refusal> => {
  const { person, decidedOn: day, interview } = wish
  const request = requested(register, now, wish)
  if (!request.ok) return request
  if (interview === undefined) return interviewFor(register, person, day) === undefined ? refuse({ code: 'interviewMissing' }) : request
  const checked = checkedInterview(interview)
  return checked.ok ? ok([...request.value, ...heldDrafts(register, now, { person, day, interview: checked.value })]) : checked
}
