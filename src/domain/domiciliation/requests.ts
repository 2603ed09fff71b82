// requested → interviewed → granted | refused (metier.md §3). Derived each time: what is withdrawn moves everything back.
import { byDayThenStamp, decisionsOf } from '#domain/domiciliation/decisions.ts'
import type { Ended, Granted, Refused } from '#domain/domiciliation/decisions.ts'
import { isOfKind } from '#domain/facts/fact.ts'
import type { Fact, FactOf } from '#domain/facts/fact.ts'
import type { PersonId } from '#domain/ids.ts'
import { actsOf, perPerson } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'
import { addMonths } from '#domain/time.ts'
import type { ServiceDay } from '#domain/time.ts'

type Asked = FactOf<'domiciliationRequested'>
type Closing = FactOf<'requestClosed'>
type Outcome = Granted | Refused | Closing

export type DomiciliationRequest = {
  /** Its service day is that of the deposit. */
  readonly asked: Asked
  /** The last day of the two months in which the house answers [L D264-1]. */
  readonly answerBy: ServiceDay
} & (
  | { readonly state: 'open' }
  | { readonly state: 'answered'; readonly by: Granted | Refused }
  /** It went without a decision: to the SPADA, taken back, or for another reason. */
  | { readonly state: 'closed'; readonly by: Closing }
)

const settles = (asked: Asked, outcome: Outcome): boolean =>
  outcome.kind === 'requestClosed' ? outcome.refs?.ends === asked.id : byDayThenStamp(asked, outcome) < 0

const followed = (asked: Asked, outcomes: readonly Outcome[]): DomiciliationRequest => {
  const request = { asked, answerBy: addMonths(asked.day, 2) }
  const by = outcomes.find((outcome) => settles(asked, outcome))
  if (by === undefined) return { ...request, state: 'open' }
  return by.kind === 'requestClosed' ? { ...request, state: 'closed', by } : { ...request, state: 'answered', by }
}

const isOutcome = (fact: Fact): fact is Extract<Fact, Outcome> =>
  fact.kind === 'domiciliationGranted' || fact.kind === 'domiciliationRefused' || fact.kind === 'requestClosed'

const none: readonly DomiciliationRequest[] = []

/** The requests among a person's acts, oldest first: each is answered by the first grant or refusal decided on or after its deposit, unless it was closed before. */
export const requestsIn = (acts: readonly Fact[]): readonly DomiciliationRequest[] => {
  const asked = acts.filter(isOfKind('domiciliationRequested')).sort(byDayThenStamp)
  if (asked.length === 0) return none
  const outcomes = acts.filter(isOutcome).sort(byDayThenStamp)
  return asked.map((one) => followed(one, outcomes))
}

/** The requests of a person, oldest first, with what became of each. */
export const requestsOf = perPerson(requestsIn)

/** The oldest request that waits for its answer on a day, or nothing. */
export const openRequestOn = (register: Register, person: PersonId, day: ServiceDay): DomiciliationRequest | undefined =>
  requestsOf(register, person).find((request) => request.asked.day <= day && (request.state === 'open' || request.by.day > day))

export type Interviewed = FactOf<'interviewHeld'>

/** The interviews of a person, oldest first. */
export const interviewsOf = perPerson((acts): readonly Interviewed[] => acts.filter(isOfKind('interviewHeld')).sort(byDayThenStamp))

const closings = perPerson((acts): readonly Closing[] => acts.filter(isOfKind('requestClosed')))

// A closed request took its interview with it, as a decision does.
const lastSettled = (register: Register, person: PersonId, day: ServiceDay): Outcome | Ended | undefined => {
  const { granted, ended, refused } = decisionsOf(register, person)
  return [...granted, ...ended, ...refused, ...closings(register, person)].filter((one) => one.day <= day).sort(byDayThenStamp).at(-1)
}

/**
 * The interview on which a decision of that day can rest: the last one held here by then, after the last decision or closed request, and at
 * most two months before the deposit of the request that it answers, or before that day where none waits [L D264-2; decisions/0018].
 */
export const interviewFor = (register: Register, person: PersonId, day: ServiceDay): Interviewed | undefined => {
  const settled = lastSettled(register, person, day)
  const earliest = addMonths(openRequestOn(register, person, day)?.asked.day ?? day, -2)
  const held = interviewsOf(register, person).findLast((interview) => interview.batch === undefined && interview.day <= day)
  if (held === undefined || held.day < earliest) return undefined
  return settled !== undefined && byDayThenStamp(held, settled) < 0 ? undefined : held
}

/** The last day on which the attestation was handed over, up to a day, or nothing. */
export const attestationHandedOn = (register: Register, person: PersonId, day: ServiceDay): ServiceDay | undefined =>
  actsOf(register, person).findLast((fact) => fact.kind === 'attestationHandedOver' && fact.day <= day)?.day
