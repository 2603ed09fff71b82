// Where things stand on the contact strip, in shares of its width: the drawing only has to place them.
import type { Clock } from '#domain/domiciliation/clock.ts'
import type { ContactDay } from '#domain/domiciliation/contacts.ts'
import { addMonths, daysBetween, firstOfMonth, monthsOf } from '#domain/time.ts'
import type { Period, ServiceDay } from '#domain/time.ts'

export type Zone = {
  /** Share at which the silence begins, and at which its term stands; the term may lie before the strip. */
  readonly from: number
  readonly term: number
  readonly termDay: ServiceDay
  readonly now: number
  readonly stage: Clock['stage']
}

export type Strip = {
  readonly months: readonly { readonly day: ServiceDay; readonly at: number }[]
  readonly signs: readonly number[]
  readonly mail: readonly number[]
  readonly attempts: readonly number[]
  readonly zone?: Zone
}

const months = 6

/** The six months that a file looks back on. */
export const lookBack = (day: ServiceDay): Period => ({ from: addMonths(day, -months), to: day })

const zoneOf = (clock: Clock, day: ServiceDay, at: (day: ServiceDay) => number): Zone => ({
  from: at(clock.silentSince.day), term: at(clock.term), termDay: clock.term, now: at(day), stage: clock.stage,
})

/** Six months of contacts, and up to the term when it is still to come. */
export const stripOf = (contacts: readonly ContactDay[], clock: Clock | undefined, day: ServiceDay): Strip => {
  const { from } = lookBack(day)
  const shown = clock?.stage === 'excused' ? undefined : clock
  const to = shown !== undefined && shown.term > day ? shown.term : day
  const length = daysBetween(from, to)
  const at = (one: ServiceDay): number => (daysBetween(from, one) / length) * 100
  const days = (wanted: (contact: ContactDay) => boolean) => contacts.filter(wanted).map((contact) => at(contact.day))
  return {
    months: monthsOf({ from, to }).map((month) => firstOfMonth(month.from)).filter((first) => first > from).map((first) => ({ day: first, at: at(first) })),
    signs: days(({ counts }) => counts),
    attempts: days(({ ours }) => ours),
    mail: days(({ facts }) => facts.some(({ kind }) => kind === 'mailReceived')),
    ...(shown === undefined ? {} : { zone: zoneOf(shown, day, at) }),
  }
}
