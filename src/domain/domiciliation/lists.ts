// The worklists of the room Domiciliation.
import { compare } from '#kernel/compare.ts'
import { clockUnder } from '#domain/domiciliation/clock.ts'
import type { Clock } from '#domain/domiciliation/clock.ts'
import { coveredUntil, hasDecisions, statusOn } from '#domain/domiciliation/decisions.ts'
import type { Ended, Granted, Status } from '#domain/domiciliation/decisions.ts'
import { interviewFor, openRequestOn } from '#domain/domiciliation/requests.ts'
import type { DomiciliationRequest, Interviewed } from '#domain/domiciliation/requests.ts'
import type { PersonId } from '#domain/ids.ts'
import { isErased } from '#domain/register/erased.ts'
import { keptInOrder, ofEveryone } from '#domain/register/ofEveryone.ts'
import type { Register } from '#domain/register/register.ts'
import { isArchivedOn } from '#domain/retention/archive.ts'
import { addMonths, daysBetween } from '#domain/time.ts'
import type { ServiceDay } from '#domain/time.ts'

export type Holder = { readonly person: PersonId; readonly granted: Granted; readonly clock: Clock }

export type ToRenew = { readonly person: PersonId; readonly until: ServiceDay; readonly daysLeft: number }
export type EndedLately = { readonly person: PersonId; readonly ended: Ended }
export type DecidedFile = { readonly person: PersonId; readonly status: Status }

// Several lists ask the same of whoever was ever decided about: everyone is looked at once.
type Standing = { readonly file: DecidedFile; readonly holder: Holder | undefined; readonly toRenew: ToRenew | undefined; readonly endedLately: EndedLately | undefined }

const renewal = (register: Register, { person, status: { state } }: DecidedFile, day: ServiceDay): ToRenew | undefined => {
  const until = state === 'running' || state === 'expired' ? coveredUntil(register, person, day) : undefined
  return until === undefined || day < addMonths(until, -2) ? undefined : { person, until, daysLeft: daysBetween(day, until) }
}

const holding = (register: Register, { person, status }: DecidedFile, day: ServiceDay): Holder | undefined =>
  status.state === 'running' ? { person, granted: status.granted, clock: clockUnder(register, status.granted, { person, day }) } : undefined

const standings = ofEveryone((register, person, day): Standing | undefined => {
  if (!hasDecisions(register, person)) return undefined
  const status = statusOn(register, person, day)
  const file = { person, status }
  return {
    file, holder: holding(register, file, day), toRenew: renewal(register, file, day),
    endedLately: status.state === 'ended' && addMonths(status.ended.day, 3) >= day ? { person, ended: status.ended } : undefined,
  }
})

/** Everyone with a running domiciliation on a day. */
export const holdersOn = (register: Register, day: ServiceDay): readonly Holder[] => standings(register, day).flatMap(({ holder }) => holder ?? [])

const byTerm = (a: Holder, b: Holder): number => compare(a.clock.term, b.clock.term) || compare(a.person, b.person)
const flaggedInOrder = keptInOrder(byTerm)
const silentInOrder = keptInOrder(byTerm)

/** Holders flagged on a day, longest silence first: exactly those that metier.md §4 flags. */
export const flaggedOn = (register: Register, day: ServiceDay): readonly Holder[] =>
  flaggedInOrder(register, holdersOn(register, day).filter(({ clock }) => clock.stage === 'flagged'))

/** Holders silent for two months or more and not flagged yet, nearest term first. */
export const silentOn = (register: Register, day: ServiceDay): readonly Holder[] =>
  silentInOrder(register, holdersOn(register, day).filter(({ clock }) => clock.stage === 'early' || clock.stage === 'late'))

/** Holders whose absence is excused on a day. */
export const excusedHoldersOn = (register: Register, day: ServiceDay): readonly Holder[] =>
  holdersOn(register, day).filter(({ clock }) => clock.stage === 'excused')

// Whoever lies in the archive, or was erased, stands on no list (metier.md §8). Asked last: few stand on a list.
const listed = <T extends { readonly person: PersonId }>(register: Register, day: ServiceDay, items: readonly T[]): readonly T[] =>
  items.filter(({ person }) => !isErased(register, person) && !isArchivedOn(register, person, day))

export type ToAnswer = {
  readonly person: PersonId
  readonly request: DomiciliationRequest
  /** Below zero once the two months are over. */
  readonly daysLeft: number
  readonly interview: Interviewed | undefined
}

const waiting = ofEveryone((register, person, day): ToAnswer | undefined => {
  const request = openRequestOn(register, person, day)
  return request && { person, request, daysLeft: daysBetween(day, request.answerBy), interview: interviewFor(register, person, day) }
})
const byAnswer = keptInOrder<ToAnswer>((a, b) => compare(a.request.answerBy, b.request.answerBy) || compare(a.person, b.person))

/** The requests that wait for an answer on a day, one a person, nearest answer first: those that are overdue lead. */
export const openRequestsOn = (register: Register, day: ServiceDay): readonly ToAnswer[] => byAnswer(register, listed(register, day, waiting(register, day)))

const byEnd = keptInOrder<ToRenew>((a, b) => compare(a.until, b.until) || compare(a.person, b.person))

/** Holders in the last two months of what was granted to them, or past it with no decision taken; nearest end first. */
export const toRenewOn = (register: Register, day: ServiceDay): readonly ToRenew[] => byEnd(register, listed(register, day, standings(register, day).flatMap(({ toRenew }) => toRenew ?? [])))

/** Everyone about whom a decision was ever taken, with where they stand on a day. */
export const filesOn = (register: Register, day: ServiceDay): readonly DecidedFile[] => listed(register, day, standings(register, day).map(({ file }) => file))

const byEnding = keptInOrder<EndedLately>((a, b) => compare(b.ended.day, a.ended.day) || compare(a.person, b.person))

/** People struck off in the three months before a day, and not domiciled anew since; the latest first. */
export const endedLatelyOn = (register: Register, day: ServiceDay): readonly EndedLately[] => byEnding(register, listed(register, day, standings(register, day).flatMap(({ endedLately }) => endedLately ?? [])))
