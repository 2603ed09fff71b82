import { refuse } from '#kernel/result.ts'
import { keptOutOn } from '#domain/exclusion/exclusions.ts'
import type { PersonId } from '#domain/ids.ts'
import type { Register } from '#domain/register/register.ts'
import type { ServiceDay } from '#domain/time.ts'

type Asked = { readonly day: ServiceDay; readonly prestation?: string; readonly for?: 'welcome' | 'domiciliation' }

/**
 * The refusal of whoever is kept out on a day, from the house or from one prestation; nothing for the others, for those without a name, and for whoever comes for
 * mail or domiciliation: these are refused to nobody (decisions/0028).
 */
export const turnedAway = (register: Register, person: PersonId | undefined, asked: Asked) => {
  const out = person === undefined || asked.for === 'domiciliation' ? undefined : keptOutOn(register, person, asked)
  return out === undefined ? undefined : refuse({ code: 'excluded', until: out.fact.data.until } as const)
}
