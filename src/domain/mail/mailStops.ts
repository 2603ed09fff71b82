import { isOfKind } from '#domain/facts/fact.ts'
import type { FactOf } from '#domain/facts/fact.ts'
import type { PersonId } from '#domain/ids.ts'
import { holdsOn, withEndings } from '#domain/mail/instructions.ts'
import type { Instruction } from '#domain/mail/instructions.ts'
import { perPerson } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'
import type { ServiceDay } from '#domain/time.ts'

export type MailStop = FactOf<'mailStopped'>

/** Every time someone's mail was no longer taken in, those that are over or were taken back included. */
export const mailStopsOf = perPerson((acts): readonly Instruction<MailStop>[] => withEndings(acts.filter(isOfKind('mailStopped')), acts))

/** What stops someone's mail on a day, first and last day included; nothing where it is taken in. */
export const mailStopOn = (register: Register, person: PersonId, day: ServiceDay): MailStop | undefined =>
  mailStopsOf(register, person).find((stop) => holdsOn(stop, day))?.fact
