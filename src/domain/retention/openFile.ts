// What keeps a file where it is, however long ago the last contact was (metier.md §8: an appeal or an open file blocks).
import { excusedOn } from '#domain/domiciliation/clock.ts'
import { statusOn } from '#domain/domiciliation/decisions.ts'
import type { Status } from '#domain/domiciliation/decisions.ts'
import { openRequestOn, requestsIn } from '#domain/domiciliation/requests.ts'
import { isOfKind } from '#domain/facts/fact.ts'
import type { Fact } from '#domain/facts/fact.ts'
import type { PersonId } from '#domain/ids.ts'
import { mailKinds } from '#domain/mail/kinds.ts'
import { mailOf } from '#domain/mail/ledger.ts'
import { actsOf, perPerson } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'
import { addMonths, knownDay } from '#domain/time.ts'
import type { ServiceDay } from '#domain/time.ts'

/**
 * Why a file is open. `domiciled`: granted, running or still to start, or lapsed less than a year ago. `appeal`: a refusal or a radiation
 * may still be contested, or is. `request`: one that waits for its answer, or an interview that no decision has answered yet. `until`: the
 * last day on which it holds, where one is known.
 */
export type OpenFile = { readonly why: 'domiciled' | 'appeal' | 'request' | 'mailWaiting' | 'absence'; readonly until?: ServiceDay }

// A decision whose remedies were not notified can be contested within a reasonable time, a year (Conseil d'État, Czabaj, 13 July 2016).
const contestable = 12
// The house answers a request within two months [L D264-1].
const toAnswer = 2

const upTo = (why: OpenFile['why'], until: ServiceDay, day: ServiceDay): OpenFile | undefined => (day <= until ? { why, until } : undefined)

const byStatus = (status: Status, day: ServiceDay): OpenFile | undefined => {
  switch (status.state) {
    case 'none': return undefined
    case 'running':
    case 'upcoming': return { why: 'domiciled', until: status.granted.data.until }
    case 'expired': return upTo('domiciled', addMonths(status.granted.data.until, contestable), day)
    case 'ended': return upTo('appeal', addMonths(status.ended.day, contestable), day)
    case 'refused': return upTo('appeal', addMonths(status.refused.day, contestable), day)
  }
}

const always = knownDay('2199-12-31')

const latest = (days: readonly ServiceDay[]): readonly ServiceDay[] => days.toSorted().slice(-1)

// An appeal that waits holds as long as it waits; what became of it can be contested in its turn.
const contestedUntil = (acts: readonly Fact[]): ServiceDay | undefined => {
  const closed = acts.filter(isOfKind('appealClosed'))
  const over = new Set(closed.map(({ refs }) => refs?.ends))
  if (acts.some((fact) => fact.kind === 'appealLodged' && !over.has(fact.id))) return always
  return latest(closed.map(({ day }) => addMonths(day, contestable)))[0]
}

const appeal = (register: Register, person: PersonId, day: ServiceDay): OpenFile | undefined => {
  const until = contestedUntil(actsOf(register, person).filter((fact) => fact.day <= day))
  if (until === undefined) return undefined
  return until === always ? { why: 'appeal' } : upTo('appeal', until, day)
}

// Asked after the decisions: an interview that was answered stands under its decision for a year, and waits for two months only.
const unanswered = (register: Register, person: PersonId, day: ServiceDay): OpenFile | undefined => {
  if (openRequestOn(register, person, day) !== undefined) return { why: 'request' }
  const interview = actsOf(register, person).findLast((fact) => fact.kind === 'interviewHeld' && fact.day <= day)
  return interview === undefined ? undefined : upTo('request', addMonths(interview.day, toAnswer), day)
}

// A count below zero is a count to settle (metier.md §8b).
const mail = (register: Register, person: PersonId): OpenFile | undefined => {
  const ledger = mailOf(register, person)
  return mailKinds.some((kind) => ledger[kind].waiting !== 0) ? { why: 'mailWaiting' } : undefined
}

const absence = (register: Register, person: PersonId, day: ServiceDay): OpenFile | undefined => {
  const to = excusedOn(register, person, day)?.data
  return to === undefined ? undefined : { why: 'absence', ...(to.to === undefined ? {} : { until: to.to }) }
}

const requestedUntil = (acts: readonly Fact[]): readonly ServiceDay[] =>
  requestsIn(acts).map((request) => (request.state === 'open' ? always : request.by.day))

// The last day on which anything in these acts can keep a file open: most of those past their time were at rest long before, and are not looked at again.
const lastOpenDay = perPerson((acts): string => {
  const decided = acts.flatMap((fact) => decidedUntil(fact) ?? [])
  const asked = acts.flatMap(({ kind, day }) => (kind === 'interviewHeld' ? [day] : []))
  const waits = [...requestedUntil(acts), contestedUntil(acts) ?? []].flat()
  const away = acts.filter(isOfKind('absenceExcused')).map(({ data }) => data.to ?? always)
  const ends = [...latest(decided).map((day) => addMonths(day, contestable)), ...latest(asked).map((day) => addMonths(day, toAnswer)), ...away, ...waits]
  return latest(ends)[0] ?? ''
})

const decidedUntil = (fact: Fact): ServiceDay | undefined => {
  if (fact.kind === 'domiciliationGranted') return fact.data.until
  return fact.kind === 'domiciliationEnded' || fact.kind === 'domiciliationRefused' ? fact.day : undefined
}

/** What keeps someone's file open on a day; nothing where nothing does. The ayants droit of a holder lie in the holder's file, and stay as long as it. */
export const openFileOn = (register: Register, person: PersonId, day: ServiceDay): OpenFile | undefined =>
  day > lastOpenDay(register, person)
    ? mail(register, person)
    : (appeal(register, person, day) ?? byStatus(statusOn(register, person, day), day) ?? unanswered(register, person, day) ?? mail(register, person) ?? absence(register, person, day))
