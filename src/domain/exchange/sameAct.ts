// The same thing noted on two tablets that were apart: both facts stay, and count once (sync.md, "conflicts of our domain").
import type { Fact, FactOf } from '#domain/facts/fact.ts'
import type { PersonId } from '#domain/ids.ts'
import { perPerson } from '#domain/register/read.ts'
import type { ServiceDay } from '#domain/time.ts'

export type OnceADay = Extract<Fact, FactOf<'passage'> | FactOf<'prestation'>>

export type SameAct = { readonly what: 'sameAct'; readonly person: PersonId; readonly day: ServiceDay; readonly facts: readonly OnceADay[] }

const isOnceADay = (fact: Fact): fact is OnceADay =>
  (fact.kind === 'passage' || fact.kind === 'prestation') && fact.batch === undefined && fact.data.again !== true

// A passage that another act of its tap implied was asked for by nobody: two of them are no question.
const isImplied = (fact: Fact, acts: readonly Fact[]): boolean =>
  fact.kind === 'passage' && fact.group !== undefined && acts.some((other) => other.group === fact.group && other.kind !== 'passage')

const whatOf = (fact: OnceADay): string => (fact.kind === 'prestation' ? `prestation ${fact.data.prestation}` : fact.kind)

const group = (acts: readonly Fact[]): readonly (readonly OnceADay[])[] => {
  const alike = new Map<string, OnceADay[]>()
  for (const fact of acts) {
    if (!isOnceADay(fact) || isImplied(fact, acts)) continue
    const key = `${fact.day} ${whatOf(fact)}`
    alike.set(key, [...(alike.get(key) ?? []), fact])
  }
  return [...alike.values()]
}

/** For a person, the acts of one day that two tablets noted and nobody added on purpose. Imported rows invent no doublon. */
export const sameActsOf = perPerson((acts): readonly SameAct[] =>
  group(acts).flatMap((facts): readonly SameAct[] => {
    const [first] = facts
    const apart = new Set(facts.map(({ dev }) => dev)).size > 1
    return !apart || first?.person === undefined ? [] : [{ what: 'sameAct', person: first.person, day: first.day, facts }]
  }),
)
