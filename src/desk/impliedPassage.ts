// A prestation, an orientation at the desk, mail handed to the holder or asked for, an interview, the attestation handed over: whoever has that done came in (metier.md §8b).
import type { Draft, Fact } from '#domain/facts/fact.ts'
import type { PersonId } from '#domain/ids.ts'
import { actsOf } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'
import type { ServiceDay } from '#domain/time.ts'
import type { Placed } from '#desk/when.ts'

const cameOn = (register: Register, person: PersonId, day: ServiceDay): boolean =>
  actsOf(register, person).some((fact) => fact.kind === 'passage' && fact.day === day)

type Visit = { readonly person: PersonId; readonly place: Placed; readonly reason: 'welcome' | 'domiciliation' }

/** The passage that is missing that day, or nothing. */
export const impliedPassage = (register: Register, { person, place, reason }: Visit): readonly Draft[] => {
  if (cameOn(register, person, place.day)) return []
  const { day, data, secret } = place
  return [{ kind: 'passage', person, day, data: { ...data, for: reason }, ...(secret === undefined ? {} : { secret }) }]
}

/** Says whether an act is a passage. */
export const isPassage = ({ kind }: Fact): boolean => kind === 'passage'

/** Says whether an act is of those that imply a passage. */
export const impliesPassage = (fact: Fact): boolean =>
  fact.kind === 'prestation' || fact.kind === 'mailAskedFor' || fact.kind === 'interviewHeld' || fact.kind === 'attestationHandedOver' ||
  (fact.kind === 'mailHandedOut' && fact.data.to === 'holder') || (fact.kind === 'referralMade' && fact.data.how === 'here')
