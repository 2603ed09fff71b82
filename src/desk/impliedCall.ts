// An orientation given to somebody who phones: their own call is a sign of life (metier.md §4, decisions/0027).
import type { Draft, Fact } from '#domain/facts/fact.ts'
import type { PersonId } from '#domain/ids.ts'
import { actsOf } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'
import type { Placed } from '#desk/when.ts'

/** Says whether an act is a call of the person's own. */
export const isCall = (fact: Fact): boolean => fact.kind === 'contact' && fact.data.channel === 'call'

/** The call that is missing that day, or nothing: once a day is enough for it. */
export const impliedCall = (register: Register, { person, place }: { readonly person: PersonId; readonly place: Placed }): readonly Draft[] => {
  const { day, data, secret } = place
  const called = actsOf(register, person).some((fact) => fact.day === day && isCall(fact))
  return called ? [] : [{ kind: 'contact', person, day, data: { ...data, channel: 'call' }, ...(secret === undefined ? {} : { secret }) }]
}

/** Says whether an act is of those that imply a call. */
export const impliesCall = (fact: Fact): boolean => fact.kind === 'referralMade' && fact.data.how === 'call'
