// Which domiciliation runs on a day (metier.md §3). Expired is not ended: only a decision ends.
import { compare } from '#kernel/compare.ts'
import { isOfKind } from '#domain/facts/fact.ts'
import { byStamp } from '#domain/facts/order.ts'
import type { Fact, FactOf } from '#domain/facts/fact.ts'
import type { Kind } from '#domain/facts/kinds.ts'
import type { PersonId } from '#domain/ids.ts'
import { perPerson } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'
import type { ServiceDay } from '#domain/time.ts'

export type Granted = FactOf<'domiciliationGranted'>
export type Ended = FactOf<'domiciliationEnded'>
export type Refused = FactOf<'domiciliationRefused'>
export type Decision = Granted | Ended | Refused

export type Decisions = {
  readonly granted: readonly Granted[]
  readonly ended: readonly Ended[]
  readonly refused: readonly Refused[]
}

/** Order of what a file tells: its service day, then its stamp. */
export const byDayThenStamp = (a: Fact, b: Fact): number => compare(a.day, b.day) || byStamp(a, b)

const undecided: Decisions = { granted: [], ended: [], refused: [] }
const decides: ReadonlySet<Kind> = new Set<Kind>(['domiciliationGranted', 'domiciliationEnded', 'domiciliationRefused'])

/** The decisions about a person that count, oldest first; their service day is the date of the decision. */
export const decisionsOf = perPerson((acts): Decisions => {
  const decisions = acts.filter(({ kind }) => decides.has(kind)).sort(byDayThenStamp)
  // Most of those who come were never domiciled here.
  if (decisions.length === 0) return undecided
  return {
    granted: decisions.filter(isOfKind('domiciliationGranted')),
    ended: decisions.filter(isOfKind('domiciliationEnded')),
    refused: decisions.filter(isOfKind('domiciliationRefused')),
  }
})

/** The decision that ended a grant, up to a day: the first one taken after it. */
export const endingOf = ({ ended }: Decisions, granted: Granted, day: ServiceDay): Ended | undefined =>
  ended.find((end) => end.day <= day && byDayThenStamp(granted, end) < 0)

/**
 * The grant or renewal that runs on a day: decided by then, started by then, not past its last day (included),
 * and not ended by then (on the day of the ending it no longer runs). Of two, the one that started last.
 */
export const runningOn = (register: Register, person: PersonId, day: ServiceDay): Granted | undefined => {
  const decisions = decisionsOf(register, person)
  const running = decisions.granted.filter((granted) =>
    granted.day <= day && granted.data.from <= day && day <= granted.data.until && endingOf(decisions, granted, day) === undefined)
  return running.length < 2 ? running[0] : running.sort((a, b) => compare(a.data.from, b.data.from) || byDayThenStamp(a, b)).at(-1)
}

export type Status =
  | { readonly state: 'none' }
  | { readonly state: 'running'; readonly granted: Granted }
  /** Decided, and not started yet. */
  | { readonly state: 'upcoming'; readonly granted: Granted }
  | { readonly state: 'expired'; readonly granted: Granted }
  | { readonly state: 'ended'; readonly ended: Ended }
  | { readonly state: 'refused'; readonly refused: Refused }

const closedStatus = (last: Decision, day: ServiceDay): Status => {
  if (last.kind === 'domiciliationEnded') return { state: 'ended', ended: last }
  if (last.kind === 'domiciliationRefused') return { state: 'refused', refused: last }
  return day < last.data.from ? { state: 'upcoming', granted: last } : { state: 'expired', granted: last }
}

/** Where a person's domiciliation stands on a day, as the last decision taken by then leaves it. */
export const statusOn = (register: Register, person: PersonId, day: ServiceDay): Status => {
  const granted = runningOn(register, person, day)
  if (granted !== undefined) return { state: 'running', granted }
  const decisions = decisionsOf(register, person)
  const last = [...decisions.granted, ...decisions.ended, ...decisions.refused]
    .filter((decision) => decision.day <= day)
    .sort(byDayThenStamp)
    .at(-1)
  return last === undefined ? { state: 'none' } : closedStatus(last, day)
}

/** Says whether anyone ever decided about this person. */
export const hasDecisions = (register: Register, person: PersonId): boolean => {
  const { granted, ended, refused } = decisionsOf(register, person)
  return granted.length + ended.length + refused.length > 0
}

/** The last day covered by what was granted and stands on a day: where a renewal goes on from. */
export const coveredUntil = (register: Register, person: PersonId, day: ServiceDay): ServiceDay | undefined => {
  const decisions = decisionsOf(register, person)
  return decisions.granted
    .filter((granted) => granted.day <= day && endingOf(decisions, granted, day) === undefined)
    .map(({ data }) => data.until)
    .sort()
    .at(-1)
}
