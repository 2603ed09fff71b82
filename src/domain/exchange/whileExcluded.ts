// Someone was kept out on one tablet, and came in on another that did not know it yet: what was noted stays, and a manager looks (decisions/0028).
import { covers, exclusionsOf, holdsOn } from '#domain/exclusion/exclusions.ts'
import type { Exclusion } from '#domain/exclusion/exclusions.ts'
import type { OnceADay } from '#domain/exchange/sameAct.ts'
import type { Fact } from '#domain/facts/fact.ts'
import { byStamp } from '#domain/facts/order.ts'
import type { PersonId } from '#domain/ids.ts'
import { actsOf } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'
import type { ServiceDay } from '#domain/time.ts'

export type WhileExcluded = {
  readonly what: 'whileExcluded'
  readonly person: PersonId
  readonly day: ServiceDay
  readonly exclusion: Exclusion
  /** What was noted that day, oldest first. */
  readonly facts: readonly OnceADay[]
}

// Of the whole house one is kept from coming in; of a prestation, from that one alone.
const isKeptOut = (fact: Fact, exclusion: Exclusion): fact is OnceADay =>
  (fact.kind === 'passage' && fact.data.for === 'welcome' && covers(exclusion, undefined)) || (fact.kind === 'prestation' && covers(exclusion, fact.data.prestation))

const isUnseen = (fact: Fact, { fact: decided }: Exclusion): boolean => fact.batch === undefined && fact.dev !== decided.dev && byStamp(fact, decided) > 0

const look = (acts: readonly Fact[], person: PersonId, exclusion: Exclusion): readonly WhileExcluded[] => {
  const facts = acts.filter((fact): fact is OnceADay => isKeptOut(fact, exclusion)).filter((fact) => isUnseen(fact, exclusion))
  const days = [...new Set(facts.map(({ day }) => day))].filter((day) => holdsOn(exclusion, day) && !exclusion.waivedOn.includes(day))
  return days.map((day) => ({ what: 'whileExcluded', person, day, exclusion, facts: facts.filter((fact) => fact.day === day) }))
}

/** For a person, each day on which another tablet noted what an exclusion refuses. Letting them in for that day settles it, as does withdrawing what was noted. */
export const whileExcludedOf = (register: Register, person: PersonId): readonly WhileExcluded[] =>
  exclusionsOf(register, person).flatMap((exclusion) => look(actsOf(register, person), person, exclusion))
