// What the desk would show of a log, whatever the order in which its facts came (sync.md, invariant 8).
import type { Fact, ForeignFact } from '#domain/facts/fact.ts'
import { personId } from '#domain/ids.ts'
import { fold } from '#domain/register/fold.ts'
import { actsOf, actsOn } from '#domain/register/read.ts'
import { emptyRegister } from '#domain/register/register.ts'
import type { Travelling } from '#protocol/exchange.ts'
import { foreignFact, isUnderstood, readFact } from '#protocol/parseFact.ts'
import type { House } from './world.ts'

// Erasure is written on the endpoint first: there, a person has become another.
const opened = ({ fact, rcv }: Travelling, { erased }: House): Fact | ForeignFact => {
  const alias = fact.person === undefined ? undefined : erased.get(fact.person)
  const { sealed: _, ...clear } = fact
  const told = alias === undefined ? fact : { ...clear, person: personId(alias) }
  const read = isUnderstood(told) ? readFact(told, told.sealed === undefined ? 'none' : 'unread') : foreignFact(told)
  return rcv === undefined ? read : { ...read, rcv }
}

/** Every act that counts, by person and by day, in the order in which it is told. */
export const viewOf = (facts: readonly Travelling[], house: House): string => {
  const register = fold(emptyRegister(), facts.map((one) => opened(one, house)))
  const people = [...register.people.keys()].toSorted().map((person) => [person, actsOf(register, person).map(({ id }) => id)])
  const days = [...register.days.keys()].toSorted().map((day) => [day, actsOn(register, day).map(({ id }) => id)])
  return JSON.stringify([people, days, [...register.foreign.keys()].toSorted()])
}
