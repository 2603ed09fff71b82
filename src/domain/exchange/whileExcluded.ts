// Someone was kept out, and came in: on another tablet that did not know it yet, or as a paper sheet says. What was noted stays, and a manager looks (decisions/0028).
import { covers, exclusionsOf, holdsOn } from '#domain/exclusion/exclusions.ts'
import type { Exclusion } from '#domain/exclusion/exclusions.ts'
import type { OnceADay } from '#domain/exchange/sameAct.ts'
import { seenBy } from '#domain/exchange/seenBy.ts'
import type { Fact } from '#domain/facts/fact.ts'
import { byStamp } from '#domain/facts/order.ts'
import type { PersonId } from '#domain/ids.ts'
import { actsOf } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'
import { momentAt } from '#domain/time.ts'
import type { ServiceDay } from '#domain/time.ts'
import { instantOf } from '#domain/washroom/waits.ts'

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

type Scene = { readonly register: Register; readonly acts: readonly Fact[]; readonly decided: Exclusion['fact'] }

// By its stamp, by the hour that is told of it, or because what it corrects was noted before.
const wasBefore = (fact: OnceADay, { register, decided }: Scene): boolean => {
  const since = momentAt(instantOf(decided))
  if (byStamp(fact, decided) < 0 || (fact.day === since.day && fact.data.at !== undefined && fact.data.at < since.at)) return true
  const former = [...seenBy(register, [fact])].map((id) => register.facts.get(id)).filter((one) => one !== undefined)
  return former.some((one) => one.day === fact.day && byStamp(one, decided) < 0)
}

// Whoever was in a cabin when it was decided comes out of it afterwards.
const wasIn = ({ refs }: OnceADay, { acts, decided }: Scene): boolean =>
  refs?.under !== undefined && acts.some((act) => act.kind === 'placeTaken' && act.refs?.under === refs.under && byStamp(act, decided) < 0)

// A passage that other acts of its tap implied is as they are: an orientation, as mail, is refused to nobody.
const isAsTheRest = (fact: OnceADay, acts: readonly Fact[], against: readonly OnceADay[]): boolean => {
  const rest = acts.filter(({ group, kind }) => group !== undefined && group === fact.group && kind !== 'passage')
  return fact.kind === 'prestation' || rest.length === 0 || rest.some(({ id }) => against.some((other) => other.id === id))
}

const look = (register: Register, person: PersonId, exclusion: Exclusion): readonly WhileExcluded[] => {
  const scene = { register, acts: actsOf(register, person), decided: exclusion.fact }
  const against = scene.acts
    .filter((fact): fact is OnceADay => isKeptOut(fact, exclusion))
    .filter((fact) => fact.batch === undefined && !wasBefore(fact, scene) && !wasIn(fact, scene))
  const facts = against.filter((fact) => isAsTheRest(fact, scene.acts, against))
  const days = [...new Set(facts.map(({ day }) => day))].filter((day) => holdsOn(exclusion, day) && !exclusion.waivedOn.includes(day))
  return days.map((day) => ({ what: 'whileExcluded', person, day, exclusion, facts: facts.filter((fact) => fact.day === day) }))
}

/**
 * For a person, each day on which something was noted that an exclusion refuses: by a tablet that did not know it, or from a paper sheet. Letting them in
 * for that day settles it, as does withdrawing what was noted.
 */
export const whileExcludedOf = (register: Register, person: PersonId): readonly WhileExcluded[] =>
  exclusionsOf(register, person).flatMap((exclusion) => look(register, person, exclusion))
