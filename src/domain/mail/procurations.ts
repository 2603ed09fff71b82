import { isOfKind } from '#domain/facts/fact.ts'
import type { FactOf } from '#domain/facts/fact.ts'
import type { PersonId } from '#domain/ids.ts'
import { holdsOn, withEndings } from '#domain/mail/instructions.ts'
import type { Instruction } from '#domain/mail/instructions.ts'
import { perPerson } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'
import type { ServiceDay } from '#domain/time.ts'

export type Procuration = FactOf<'procurationGiven'>

/** How many may be valid at once (metier.md §5). */
export const mostProcurations = 5

/** Every procuration that someone gave, those that are over or were taken back included. */
export const procurationsOf = perPerson((acts): readonly Instruction<Procuration>[] => withEndings(acts.filter(isOfKind('procurationGiven')), acts))

/** The procurations under which mail may be handed out on a day, first and last day included; one that cannot be read is not offered. */
export const procurationsOn = (register: Register, person: PersonId, day: ServiceDay): readonly Procuration[] =>
  procurationsOf(register, person).filter((procuration) => holdsOn(procuration, day)).map(({ fact }) => fact)
