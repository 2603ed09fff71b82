// When an act happened: now, or at another time with a reason (metier.md §2, late entry).
import { ok, refuse } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import type { Moment, ServiceDay, TimeOfDay } from '#domain/time.ts'
import type { Refusal } from '#desk/refusal.ts'

/** Another time than now, and why it is entered late. */
export type When = { readonly day: ServiceDay; readonly at?: TimeOfDay; readonly reason: string }

/** An act's place in time: its hour, and for a late one its day and reason. */
export type Placed = {
  readonly day: ServiceDay
  readonly data: { readonly at?: TimeOfDay }
  readonly secret?: { readonly reason: string }
}

/** Free text on a fact: facts only, no story (metier.md §8). */
export const longestText = 200

/** Places an act now. */
export const placedNow = (now: Moment): Placed => ({ day: now.day, data: { at: now.at } })

/** Places what is dated by its day, such as an interview: with its hour when the day is today, without one otherwise. */
export const placedOn = (now: Moment, day: ServiceDay): Placed => (day === now.day ? placedNow(now) : { day, data: {} })

/** Places an act; refuses a day or hour ahead of now, a late entry without a reason, a reason over 200 characters. */
export const placed = (now: Moment, when: When | undefined): Result<Placed, Refusal> => {
  if (when === undefined) return ok(placedNow(now))
  const reason = when.reason.trim()
  if (isAhead(now, when)) return refuse({ code: 'dayAhead' })
  if (reason === '') return refuse({ code: 'reasonMissing' })
  if (reason.length > longestText) return refuse({ code: 'textTooLong' })
  return ok({ day: when.day, data: when.at === undefined ? {} : { at: when.at }, secret: { reason } })
}

const isAhead = (now: Moment, when: When): boolean =>
  when.day > now.day || (when.day === now.day && when.at !== undefined && when.at > now.at)
