import { isOfKind } from '#domain/facts/fact.ts'
import type { FactOf } from '#domain/facts/fact.ts'
import type { PersonId } from '#domain/ids.ts'
import { perPerson } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'
import type { ServiceDay } from '#domain/time.ts'

export type Procuration = FactOf<'procurationGiven'>

/** How many may be valid at once (metier.md §5). */
export const mostProcurations = 5

const standing = perPerson((acts): readonly Procuration[] => {
  const ended = new Set(acts.filter((fact) => fact.kind === 'procurationEnded').map((fact) => fact.refs?.ends))
  return acts.filter(isOfKind('procurationGiven')).filter(({ id }) => !ended.has(id))
})

/** The procurations under which mail may be handed out on a day, first and last day included; one that cannot be read is not offered. */
export const procurationsOn = (register: Register, person: PersonId, day: ServiceDay): readonly Procuration[] =>
  standing(register, person).filter(({ data, secret }) => secret !== undefined && data.from <= day && day <= data.to)
