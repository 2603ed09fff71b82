// Registered notices: the desk gets an avis de passage, the item waits at the post office, and goes back unless it is fetched.
import type { Fact } from '#domain/facts/fact.ts'
import type { PersonId } from '#domain/ids.ts'
import { perPerson } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'
import { addDays, daysBetween } from '#domain/time.ts'
import type { ServiceDay } from '#domain/time.ts'

/** Days for which the post office keeps the item once the notice is here (metier.md §5). */
const keptDays = 15
/** Days before the end from which the desk warns (metier.md §5). */
const warnedDays = 5

/** Notices that came in on one day and still wait, with the last day on which their item can be fetched. */
export type Notice = { readonly n: number; readonly until: ServiceDay }

const isNotice = (fact: Fact): boolean => 'mail' in fact.data && fact.data.mail === 'registeredNotice'

// A notice that a stocktake found came in that day at the latest: its own date stands on it, and is not ours to keep.
const cameIn = (fact: Fact): number =>
  fact.kind === 'mailReceived' ? (fact.n ?? 1) : fact.kind === 'mailCounted' ? Math.max(0, fact.data.by) : 0

const wentOut = (fact: Fact): number =>
  fact.kind === 'mailReceived' ? 0 : fact.kind === 'mailCounted' ? Math.max(0, -fact.data.by) : (fact.n ?? 1)

// The oldest goes out first, as in the ledger.
const waitingNotices = (acts: readonly Fact[]): readonly Notice[] => {
  const moved = acts.filter(isNotice)
  let taken = moved.reduce((sum, fact) => sum + wentOut(fact), 0)
  return moved.flatMap((fact) => {
    const n = cameIn(fact)
    const left = Math.max(0, n - taken)
    taken = Math.max(0, taken - n)
    return left === 0 ? [] : [{ n: left, until: addDays(fact.day, keptDays) }]
  })
}

/** Someone's registered notices that wait, oldest first. */
export const noticesOf = perPerson(waitingNotices)

export type NoticeDue = {
  readonly until: ServiceDay
  /** Below zero once the item has gone back. */
  readonly daysLeft: number
  readonly stage: 'kept' | 'soon' | 'gone'
}

const dueOn = (until: ServiceDay, day: ServiceDay): NoticeDue => {
  const daysLeft = daysBetween(day, until)
  return { until, daysLeft, stage: daysLeft < 0 ? 'gone' : daysLeft <= warnedDays ? 'soon' : 'kept' }
}

/** The next term among someone's notices on a day; one that is over only when no other runs, nothing when none waits. */
export const noticeDueOn = (register: Register, person: PersonId, day: ServiceDay): NoticeDue | undefined => {
  const dues = noticesOf(register, person).map(({ until }) => dueOn(until, day))
  return dues.find(({ stage }) => stage !== 'gone') ?? dues.at(-1)
}
