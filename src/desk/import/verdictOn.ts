// What becomes of a fact of DomiFa's files beside what the desk knows: the file is never ahead of it (decisions/0021).
import { lastSignOn } from '#domain/domiciliation/clock.ts'
import { decisionsOf, endingOf } from '#domain/domiciliation/decisions.ts'
import type { Draft, DraftOf } from '#domain/facts/fact.ts'
import type { PersonId } from '#domain/ids.ts'
import type { RowProblem } from '#domain/import/rows.ts'
import type { Register } from '#domain/register/register.ts'
import { addMonths } from '#domain/time.ts'
import type { ServiceDay } from '#domain/time.ts'
import { isSaid, isTakenBack } from '#desk/import/isSaid.ts'

/** `comes`: it is written. `doubt`: what is told of it, written or not. */
type Verdict = { readonly comes: boolean; readonly doubt?: RowProblem }

const endsWhatTheDeskGranted = (register: Register, person: PersonId, day: ServiceDay): boolean => {
  const decisions = decisionsOf(register, person)
  return decisions.granted.some((granted) => granted.batch === undefined && granted.day <= day && endingOf(decisions, granted, day) === undefined)
}

// As the clock counts, the last day of the three months included (metier.md §4).
const wasSeen = (register: Register, person: PersonId, day: ServiceDay): boolean => {
  const sign = lastSignOn(register, person, day)
  return sign !== undefined && day <= addMonths(sign.day, 3)
}

// Radiation is never automatic (metier.md §4).
const ending = (register: Register, person: PersonId, { day, secret }: DraftOf<'domiciliationEnded'>): Verdict => {
  if (day === undefined) return { comes: true }
  const isForSilence = secret?.ground === 'nonManifestation'
  return endsWhatTheDeskGranted(register, person, day) || (isForSilence && wasSeen(register, person, day)) ? { comes: false, doubt: 'endingToDecide' } : { comes: true }
}

/** How long before its end a domiciliation is renewed: two months, as advised (metier.md §3). */
const renewedWithin = 2

const granting = (register: Register, person: PersonId, { data: { decision, from, until } }: DraftOf<'domiciliationGranted'>): Verdict => {
  const decisions = decisionsOf(register, person)
  const standing = decisions.granted.filter(({ data }) => data.from <= until && from <= data.until).filter((granted) => endingOf(decisions, granted, from) === undefined)
  if (standing.length === 0) return { comes: true }
  const isRenewal = decision === 'renewal' && standing.every(({ data }) => from > addMonths(data.until, -renewedWithin))
  return isRenewal ? { comes: true, doubt: 'renewalOverlaps' } : { comes: false, doubt: 'grantOverlaps' }
}

/** Says whether what a row tells of a person is written, and what is told of it: not what is here already, was taken back here, or is for the desk to decide. */
export const verdictOn = (register: Register, person: PersonId, draft: Draft): Verdict => {
  if (isSaid(register, person, draft)) return { comes: false }
  if (isTakenBack(register, person, draft)) return { comes: false, doubt: 'withdrawnHere' }
  if (draft.kind === 'domiciliationEnded') return ending(register, person, draft)
  return draft.kind === 'domiciliationGranted' ? granting(register, person, draft) : { comes: true }
}
