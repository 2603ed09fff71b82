// One prestation of a day, line by line.
import { isOfKind } from '#domain/facts/fact.ts'
import type { FactOf } from '#domain/facts/fact.ts'
import { actsOn } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'
import type { ServiceDay } from '#domain/time.ts'

export type NotedPrestation = {
  readonly fact: FactOf<'prestation'>
  /** `added`: a further one on purpose. `double`: noted twice without that, as on two tablets apart: counts once (metier.md §6). */
  readonly standing: 'counts' | 'added' | 'double'
}

/** Each time that a prestation was noted on a day, in order of its hour. Of two that were not added on purpose, the second is the double. */
export const notedOn = (register: Register, day: ServiceDay, code: string): readonly NotedPrestation[] => {
  const served = new Set<string>()
  return actsOn(register, day)
    .filter(isOfKind('prestation'))
    .filter(({ data }) => data.prestation === code)
    .map((fact): NotedPrestation => {
      if (fact.data.again === true) return { fact, standing: 'added' }
      if (fact.person === undefined) return { fact, standing: 'counts' }
      const known = served.has(fact.person)
      served.add(fact.person)
      return { fact, standing: known ? 'double' : 'counts' }
    })
}
