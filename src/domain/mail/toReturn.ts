// What goes back to its sender once the house has kept it long enough after a radiation (metier.md §5, the house's rule).
import { compare } from '#kernel/compare.ts'
import { appealsOf } from '#domain/domiciliation/appeals.ts'
import { byDayThenStamp, decisionsOf, statusOn } from '#domain/domiciliation/decisions.ts'
import { openRequestOn } from '#domain/domiciliation/requests.ts'
import type { PersonId } from '#domain/ids.ts'
import { pileOf } from '#domain/mail/ledger.ts'
import { totalOf, waitingPieces } from '#domain/mail/pieces.ts'
import type { Pieces } from '#domain/mail/pieces.ts'
import type { Register } from '#domain/register/register.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import { addMonths } from '#domain/time.ts'
import type { ServiceDay } from '#domain/time.ts'

export type ToReturn = {
  readonly person: PersonId
  /** The day of the ending, or of the refusal that followed it. */
  readonly since: ServiceDay
  /** The last day on which the mail was to be kept. */
  readonly keptUntil: ServiceDay
  /** What waits, by kind. */
  readonly pieces: Pieces
  readonly total: number
}

// Mail that has gone back cannot be handed to someone whose address is given back.
const mayComeBack = (register: Register, person: PersonId, day: ServiceDay): boolean =>
  appealsOf(register, person).some(({ closed }) => closed === undefined) || openRequestOn(register, person, day) !== undefined

// A request made after the radiation kept the mail; once it is refused, the delay runs anew from the refusal. A year that ran out is not
// ended, whatever was refused after it: only a decision ends (metier.md §3).
const endedOn = (register: Register, person: PersonId, day: ServiceDay): ServiceDay | undefined => {
  const { granted, ended } = decisionsOf(register, person)
  const last = [...granted, ...ended].filter((decision) => decision.day <= day).sort(byDayThenStamp).at(-1)
  // Most were never struck off: their standing is not asked.
  if (last?.kind !== 'domiciliationEnded') return undefined
  const status = statusOn(register, person, day)
  return status.state === 'refused' ? status.refused.day : last.day
}

/**
 * Whose domiciliation ended more than `settings.files.mailKept` months before a day and who still has mail here, the oldest ending
 * first. The last day of the delay is included: mail goes back from the day after. Someone domiciled again is not in it,
 * nor someone whose appeal is not closed, or whose new request waits for its answer.
 */
export const toReturnOn = (register: Register, day: ServiceDay): readonly ToReturn[] => {
  const { mailKept } = settingsOf(register).files
  return pileOf(register)
    .flatMap(({ person, mail }): readonly ToReturn[] => {
      const since = endedOn(register, person, day)
      const pieces = waitingPieces(mail)
      const total = totalOf(pieces)
      if (since === undefined || total === 0 || mayComeBack(register, person, day)) return []
      const keptUntil = addMonths(since, mailKept)
      if (day <= keptUntil) return []
      return [{ person, since, keptUntil, pieces, total }]
    })
    .toSorted((a, b) => compare(a.since, b.since) || compare(a.person, b.person))
}
