// A stocktake: what lies there is counted, and differences are written as corrections, never as edits (metier.md §5).
import { ok, refuse } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import { isApart, lastCountsOf } from '#domain/exchange/countedTwice.ts'
import type { DraftOf } from '#domain/facts/fact.ts'
import type { PersonId } from '#domain/ids.ts'
import type { MailKind } from '#domain/mail/kinds.ts'
import { mailOf } from '#domain/mail/ledger.ts'
import { isKnown } from '#domain/person/who.ts'
import { actsOf } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'
import type { Moment, TimeOfDay } from '#domain/time.ts'
import { justRecorded } from '#desk/once.ts'
import type { Decide } from '#desk/ports.ts'
import type { Refusal } from '#desk/refusal.ts'
import { longestText } from '#desk/when.ts'

/** `stood`: what the ledger said when this was counted. */
export type Count = { readonly person: PersonId; readonly mail: MailKind; readonly counted: number; readonly stood: number }

type Wish = {
  /** What was counted; whatever is not in it stays as it is. */
  readonly counts: readonly Count[]
  /** Why there is a difference. */
  readonly reason?: string
}

/** What one stocktake may correct in one tap. */
export const mostCorrections = 400

/** Says whether a number can be what lies in a box: a whole number from 0 to 999. */
export const isCount = (n: number): boolean => Number.isInteger(n) && n >= 0 && n <= 999

// What was counted before a piece moved says nothing of what lies there now.
const isStale = (register: Register, { person, mail, stood }: Count): boolean => mailOf(register, person)[mail].waiting !== stood

const checked = (register: Register, counts: readonly Count[]): Result<null, Refusal> => {
  if (!counts.every(({ person }) => isKnown(register, person))) return refuse({ code: 'unknownPerson' })
  if (!counts.every(({ counted }) => isCount(counted))) return refuse({ code: 'notACount' })
  if (new Set(counts.map(({ person, mail }) => `${person} ${mail}`)).size !== counts.length) return refuse({ code: 'countedTwice' })
  return counts.some((count) => isStale(register, count)) ? refuse({ code: 'countOutOfDate' }) : ok(null)
}

const checkedReason = (why: string, differences: number): Result<null, Refusal> => {
  if (differences === 0) return refuse({ code: 'countMatches' })
  if (differences > mostCorrections) return refuse({ code: 'tooManyCorrections' })
  if (why === '') return refuse({ code: 'reasonMissing' })
  return why.length > longestText ? refuse({ code: 'textTooLong' }) : ok(null)
}

const justCounted = (register: Register, counts: readonly Count[], now: Moment): boolean =>
  counts.some(({ person }) => justRecorded(actsOf(register, person).filter(({ kind }) => kind === 'mailCounted'), now))

// What stands on two corrections that add up is no ground for a third.
const isUnsettled = (register: Register, { person, mail }: Count): boolean => isApart(lastCountsOf(register, person, mail))

const correction = (register: Register, { person, mail, counted, stood }: Count, draft: { readonly at: TimeOfDay; readonly reason: string }): DraftOf<'mailCounted'> => {
  const seen = lastCountsOf(register, person, mail).at(-1)
  const refs = seen === undefined ? {} : { refs: { previous: seen.id } }
  return { kind: 'mailCounted', person, data: { at: draft.at, mail, by: counted - stood }, secret: { reason: draft.reason }, ...refs }
}

/**
 * Writes what a stocktake found, for the differences alone, in one tap that one undo takes back. Refuses an unknown person, a number that
 * is not 0 to 999, the same pile twice, a count made before the pile moved, no difference at all, over 400 of them, no reason, and a pile that
 * two tablets corrected apart: one of the two is withdrawn first.
 */
export const countMail = ({ counts, reason = '' }: Wish): Decide => (register, now) => {
  if (justCounted(register, counts, now)) return refuse({ code: 'justRecorded' })
  const fit = checked(register, counts)
  if (!fit.ok) return fit
  const differing = counts.filter(({ counted, stood }) => counted !== stood)
  const why = reason.trim()
  const explained = checkedReason(why, differing.length)
  if (!explained.ok) return explained
  if (differing.some((count) => isUnsettled(register, count))) return refuse({ code: 'countedApart' })
  return ok(differing.map((count) => correction(register, count, { at: now.at, reason: why })))
}
