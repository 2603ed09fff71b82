// The worklists of the room Domiciliation.
import { compare } from '#kernel/compare.ts'
import { clockOn } from '#domain/domiciliation/clock.ts'
import type { Clock } from '#domain/domiciliation/clock.ts'
import { coveredUntil, hasDecisions, runningOn, statusOn } from '#domain/domiciliation/decisions.ts'
import type { Ended, Granted, Status } from '#domain/domiciliation/decisions.ts'
import { interviewFor, openRequestOn } from '#domain/domiciliation/requests.ts'
import type { DomiciliationRequest, Interviewed } from '#domain/domiciliation/requests.ts'
import type { PersonId } from '#domain/ids.ts'
import { isErased } from '#domain/register/erased.ts'
import type { Register } from '#domain/register/register.ts'
import { isArchivedOn } from '#domain/retention/archive.ts'
import { addMonths, daysBetween } from '#domain/time.ts'
import type { ServiceDay } from '#domain/time.ts'

export type Holder = { readonly person: PersonId; readonly granted: Granted; readonly clock: Clock }

const holders = (register: Register, day: ServiceDay): readonly Holder[] =>
  [...register.people.keys()].flatMap((person) => {
    const granted = runningOn(register, person, day)
    const clock = clockOn(register, person, day)
    return granted === undefined || clock === undefined ? [] : [{ person, granted, clock }]
  })

// Several lists ask the same of one state of the register: everyone is looked at once.
const known = new WeakMap<Register, Map<ServiceDay, readonly Holder[]>>()

/** Everyone with a running domiciliation on a day. */
export const holdersOn = (register: Register, day: ServiceDay): readonly Holder[] => {
  const days = known.get(register) ?? new Map<ServiceDay, readonly Holder[]>()
  known.set(register, days)
  const found = days.get(day) ?? holders(register, day)
  days.set(day, found)
  return found
}

/** Holders flagged on a day, longest silence first: exactly those that metier.md §4 flags. */
export const flaggedOn = (register: Register, day: ServiceDay): readonly Holder[] =>
  holdersOn(register, day)
    .filter(({ clock }) => clock.stage === 'flagged')
    .sort((a, b) => compare(a.clock.term, b.clock.term) || compare(a.person, b.person))

/** Holders silent for two months or more and not flagged yet, nearest term first. */
export const silentOn = (register: Register, day: ServiceDay): readonly Holder[] =>
  holdersOn(register, day)
    .filter(({ clock }) => clock.stage === 'early' || clock.stage === 'late')
    .sort((a, b) => compare(a.clock.term, b.clock.term) || compare(a.person, b.person))

/** Holders whose absence is excused on a day. */
export const excusedHoldersOn = (register: Register, day: ServiceDay): readonly Holder[] =>
  holdersOn(register, day).filter(({ clock }) => clock.stage === 'excused')

export type ToRenew = { readonly person: PersonId; readonly until: ServiceDay; readonly daysLeft: number }

// Whoever lies in the archive, or was erased, stands on no list (metier.md §8).
const listedOn = (register: Register, day: ServiceDay): readonly PersonId[] =>
  [...register.people.keys()].filter((person) => !isErased(register, person) && !isArchivedOn(register, person, day))

export type ToAnswer = {
  readonly person: PersonId
  readonly request: DomiciliationRequest
  /** Below zero once the two months are over. */
  readonly daysLeft: number
  readonly interview: Interviewed | undefined
}

/** The requests that wait for an answer on a day, one a person, nearest answer first: those that are overdue lead. */
export const openRequestsOn = (register: Register, day: ServiceDay): readonly ToAnswer[] =>
  listedOn(register, day)
    .flatMap((person): readonly ToAnswer[] => {
      const request = openRequestOn(register, person, day)
      return request === undefined ? [] : [{ person, request, daysLeft: daysBetween(day, request.answerBy), interview: interviewFor(register, person, day) }]
    })
    .sort((a, b) => compare(a.request.answerBy, b.request.answerBy) || compare(a.person, b.person))

/** Holders in the last two months of what was granted to them, or past it with no decision taken; nearest end first. */
export const toRenewOn = (register: Register, day: ServiceDay): readonly ToRenew[] =>
  listedOn(register, day)
    .flatMap((person) => {
      const { state } = statusOn(register, person, day)
      const until = state === 'running' || state === 'expired' ? coveredUntil(register, person, day) : undefined
      return until === undefined || day < addMonths(until, -2) ? [] : [{ person, until, daysLeft: daysBetween(day, until) }]
    })
    .sort((a, b) => compare(a.until, b.until) || compare(a.person, b.person))

/** Everyone about whom a decision was ever taken, with where they stand on a day. */
export const filesOn = (register: Register, day: ServiceDay): readonly { readonly person: PersonId; readonly status: Status }[] =>
  listedOn(register, day)
    .filter((person) => hasDecisions(register, person))
    .map((person) => ({ person, status: statusOn(register, person, day) }))

export type EndedLately = { readonly person: PersonId; readonly ended: Ended }

/** People struck off in the three months before a day, and not domiciled anew since; the latest first. */
export const endedLatelyOn = (register: Register, day: ServiceDay): readonly EndedLately[] =>
  filesOn(register, day)
    .flatMap(({ person, status }) => (status.state === 'ended' && addMonths(status.ended.day, 3) >= day ? [{ person, ended: status.ended }] : []))
    .sort((a, b) => compare(b.ended.day, a.ended.day) || compare(a.person, b.person))
