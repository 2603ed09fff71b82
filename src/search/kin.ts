// Who is looked for under someone else's name: ayants droit, and the mandataries who come for the mail (desk.md §3).
import type { Fact } from '#domain/facts/fact.ts'
import type { PersonId } from '#domain/ids.ts'
import { procurationsOn } from '#domain/mail/procurations.ts'
import { ayantsDroitOn } from '#domain/person/who.ts'
import { actsOf } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'
import type { ServiceDay } from '#domain/time.ts'
import { allNameTokens } from '#search/tokens.ts'

export type Kin = { readonly name: string; readonly as: 'ayantDroit' | 'mandatary' }

const nobody: readonly Kin[] = []
const bringsKin = ({ kind }: Fact): boolean => kind === 'ayantDroitAdded' || kind === 'procurationGiven'

// What cannot be read has no name, and nobody is found through it.
const named = (words: readonly (string | undefined)[], as: Kin['as']): readonly Kin[] => {
  const name = words.filter((word) => word !== undefined).join(' ').trim()
  return name === '' ? [] : [{ name, as }]
}

/** Those who stand under someone on a day. */
export const kinOn = (register: Register, person: PersonId, day: ServiceDay): readonly Kin[] => {
  if (!actsOf(register, person).some(bringsKin)) return nobody
  const ayantsDroit = ayantsDroitOn(register, person, day).flatMap(({ who }) => named([who?.firstName, who?.lastName], 'ayantDroit'))
  const mandataries = procurationsOn(register, person, day).flatMap(({ secret }) => named([secret?.name], 'mandatary'))
  return [...ayantsDroit, ...mandataries]
}

/** Everything they can be found by, once each. */
export const kinTokens = (kin: readonly Kin[]): readonly string[] => [...new Set(kin.flatMap(({ name }) => allNameTokens(name)))]
