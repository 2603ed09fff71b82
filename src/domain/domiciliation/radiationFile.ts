// Everything that is read before a radiation is decided, and what is proved by it afterwards (metier.md §4).
import { appealsAgainst, appealsOf } from '#domain/domiciliation/appeals.ts'
import type { Appeal } from '#domain/domiciliation/appeals.ts'
import { clockOn, signsOf } from '#domain/domiciliation/clock.ts'
import type { Clock } from '#domain/domiciliation/clock.ts'
import { contactsIn } from '#domain/domiciliation/contacts.ts'
import type { ContactDay } from '#domain/domiciliation/contacts.ts'
import { statusOn } from '#domain/domiciliation/decisions.ts'
import type { Ended } from '#domain/domiciliation/decisions.ts'
import { priorStepsOn } from '#domain/domiciliation/priorLetter.ts'
import type { PriorStep } from '#domain/domiciliation/priorLetter.ts'
import { proposedRadiations } from '#domain/domiciliation/proposals.ts'
import type { ProposedRadiation } from '#domain/domiciliation/proposals.ts'
import type { Sign } from '#domain/domiciliation/signs.ts'
import { isOfKind } from '#domain/facts/fact.ts'
import type { FactOf } from '#domain/facts/fact.ts'
import { byStamp } from '#domain/facts/order.ts'
import type { PersonId } from '#domain/ids.ts'
import { mailOn } from '#domain/mail/ledger.ts'
import type { MailLedger } from '#domain/mail/ledger.ts'
import { actsOf } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'
import { addMonths, daysBetween } from '#domain/time.ts'
import type { ServiceDay } from '#domain/time.ts'

export type Attempt = FactOf<'attemptMade'>
export type Notice = FactOf<'radiationNotified'>

export type RadiationFile = {
  /** The day on which the file is read: that of the ending, once there is one. */
  readonly on: ServiceDay
  /** Nothing where no domiciliation runs on that day. */
  readonly clock: Clock | undefined
  /** The last sign of life, its channel, and in `fact` who noted it. */
  readonly last: Sign | undefined
  /** Days from that sign to `on`. */
  readonly days: number | undefined
  /** Six months up to `on`, latest day first, our own attempts included. */
  readonly contacts: readonly ContactDay[]
  /** Our attempts of those six months, latest first. */
  readonly attempts: readonly Attempt[]
  /** As it waits on the day asked. */
  readonly mail: MailLedger
  /** The latest prior letter, or reason for none, that stands; of an ending, the one before it on its ground. */
  readonly prior: PriorStep | undefined
  readonly proposed: readonly ProposedRadiation[]
  readonly ending: Ended | undefined
  /** Of that ending, latest first. */
  readonly notices: readonly Notice[]
  readonly appeals: readonly Appeal[]
}

// Of an import, only days tell what was known: its rows were written after one another, whenever they happened.
const wasKnown = (sign: Sign, ending: Ended | undefined): boolean =>
  ending === undefined || ending.batch !== undefined || byStamp(sign.fact, ending) < 0

const priorOf = (register: Register, person: PersonId, { day, ending }: { readonly day: ServiceDay; readonly ending: Ended | undefined }): PriorStep | undefined => {
  if (ending === undefined) return priorStepsOn(register, { person, day }).at(-1)
  const steps = actsOf(register, person).filter((fact) => fact.kind === 'priorLetterSent' || fact.kind === 'priorLetterSkipped').sort(byStamp)
  const before = actsOf(register, person).filter((fact) => fact.kind === 'domiciliationGranted' || fact.kind === 'domiciliationEnded')
  const isSince = (step: PriorStep): boolean => !before.some((decision) => byStamp(step, decision) < 0 && byStamp(decision, ending) < 0)
  return steps.findLast((step) => byStamp(step, ending) < 0 && isSince(step) && step.secret?.ground === ending.secret?.ground)
}

const endingOn = (register: Register, person: PersonId, day: ServiceDay): Ended | undefined => {
  const status = statusOn(register, person, day)
  return status.state === 'ended' ? status.ended : undefined
}

/** Says whether a notice lies with the person's mail and nobody handed it over: the delay of appeal does not run yet (CJA R421-5). */
export const isToHand = (notices: readonly Notice[]): boolean => notices.length > 0 && notices.every(({ data }) => data.how === 'inMail')

const noticesOf = (register: Register, person: PersonId, ending: Ended | undefined): readonly Notice[] =>
  actsOf(register, person).filter(isOfKind('radiationNotified')).filter(({ refs }) => ending !== undefined && refs?.previous === ending.id).toSorted((a, b) => byStamp(b, a))

/** Says whether the notice of someone's radiation waits with their mail on a day: whoever sees them hands it over. */
export const awaitsNotice = (register: Register, person: PersonId, day: ServiceDay): boolean =>
  isToHand(noticesOf(register, person, endingOn(register, person, day)))

/** The radiation file of a person on a day: what is known before anyone decides, or the ending that stands with what it rested on. Refuses nothing. */
export const radiationFileOf = (register: Register, person: PersonId, day: ServiceDay): RadiationFile => {
  const ending = endingOn(register, person, day)
  const on = ending?.day ?? day
  const last = signsOf(register, person).findLast((sign) => sign.day <= on && wasKnown(sign, ending))
  const contacts = contactsIn(register, person, { from: addMonths(on, -6), to: on })
  return {
    on, last, contacts, ending,
    clock: clockOn(register, person, on),
    days: last === undefined ? undefined : daysBetween(last.day, on),
    attempts: contacts.flatMap(({ facts }) => facts.filter(isOfKind('attemptMade')).toReversed()),
    mail: mailOn(register, person, day),
    prior: priorOf(register, person, { day, ending }),
    proposed: proposedRadiations(register, person, day),
    notices: noticesOf(register, person, ending),
    appeals: ending === undefined ? [] : appealsAgainst(appealsOf(register, person), ending.id),
  }
}
