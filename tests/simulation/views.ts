// What the desk would show of a log, whatever the order in which its facts came (sync.md, invariant 8).
import type { Fact, ForeignFact } from '#domain/facts/fact.ts'
import { fold } from '#domain/register/fold.ts'
import { actsOf, actsOn } from '#domain/register/read.ts'
import { emptyRegister } from '#domain/register/register.ts'
import type { Travelling } from '#protocol/exchange.ts'
import { foreignFact, isUnderstood, readFact } from '#protocol/parseFact.ts'

const opened = ({ fact, rcv }: Travelling): Fact | ForeignFact => {
  const read = isUnderstood(fact) ? readFact(fact, fact.sealed === undefined ? 'none' : 'unread') : foreignFact(fact)
  return rcv === undefined ? read : { ...read, rcv }
}

/** Every act that counts, by person and by day, in the order in which it is told. */
export const viewOf = (facts: readonly Travelling[]): string => {
  const register = fold(emptyRegister(), facts.map(opened))
  const people = [...register.people.keys()].toSorted().map((person) => [person, actsOf(register, person).map(({ id }) => id)])
  const days = [...register.days.keys()].toSorted().map((day) => [day, actsOn(register, day).map(({ id }) => id)])
  return JSON.stringify([people, days, [...register.foreign.keys()].toSorted()])
}
