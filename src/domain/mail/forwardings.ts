import { isOfKind } from '#domain/facts/fact.ts'
import type { FactOf } from '#domain/facts/fact.ts'
import type { PersonId } from '#domain/ids.ts'
import { holdsOn, withEndings } from '#domain/mail/instructions.ts'
import type { Instruction } from '#domain/mail/instructions.ts'
import { perPerson } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'
import type { ServiceDay } from '#domain/time.ts'

export type Forwarding = FactOf<'forwardingSet'>

/** Every forwarding that someone asked for, those that are over or were taken back included. */
export const forwardingsOf = perPerson((acts): readonly Instruction<Forwarding>[] => withEndings(acts.filter(isOfKind('forwardingSet')), acts))

/** The forwardings that run on a day, first and last day included: one, unless two tablets set one each; one whose address cannot be read does not run. */
export const forwardingsOn = (register: Register, person: PersonId, day: ServiceDay): readonly Forwarding[] =>
  forwardingsOf(register, person).filter((forwarding) => holdsOn(forwarding, day)).map(({ fact }) => fact)
