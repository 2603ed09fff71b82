import type { Draft, Fact } from '#domain/facts/fact.ts'
import type { PersonId } from '#domain/ids.ts'
import type { ServiceDay, TimeOfDay } from '#domain/time.ts'

/** The acts that have an hour, and can be given another. */
export type Timed = Extract<Fact, { readonly kind: 'passage' | 'anonymousPassage' | 'prestation' | 'referralMade' | 'contact' | 'mailReceived' | 'mailHandedOut' | 'mailAskedFor' }>

const timed: ReadonlySet<string> = new Set(['passage', 'anonymousPassage', 'prestation', 'referralMade', 'contact', 'mailReceived', 'mailHandedOut', 'mailAskedFor'])

/** Says whether an act has an hour that can be corrected. */
export const isTimed = (fact: Fact): fact is Timed => timed.has(fact.kind)

/** The same act at another time, standing for the first one. */
export const atAnotherTime = (fact: Timed, time: { readonly day: ServiceDay; readonly at?: TimeOfDay; readonly reason: string }): Draft => {
  const { kind, person, n, secret, data: { at: _former, ...data } } = fact
  const moved = {
    kind, day: time.day, data: time.at === undefined ? data : { ...data, at: time.at },
    secret: { ...secret, reason: time.reason }, refs: { ...fact.refs, replaces: fact.id },
    ...(person === undefined ? {} : { person }), ...(n === undefined ? {} : { n }),
  }
  // Kind, clear part and sealed part come from one fact: the compiler loses that link on a spread.
  return moved as Draft
}

/** The same act at another time too: the first one goes on counting. */
export const onceMore = (fact: Timed, time: Parameters<typeof atAnotherTime>[1]): Draft => {
  const { refs: _standsForNone, ...copy } = atAnotherTime(fact, time)
  return copy
}

/** A person's act, added on purpose: a second one of its day, standing for the first writing. */
export const asSecond = (fact: Extract<Fact, { readonly kind: 'passage' | 'prestation' }>, person: PersonId): Draft => {
  const { kind, day, n, secret, data } = fact
  const again = {
    kind, person, day, data: { ...data, again: true }, refs: { ...fact.refs, replaces: fact.id },
    ...(n === undefined ? {} : { n }), ...(secret === undefined ? {} : { secret }),
  }
  // As above.
  return again as Draft
}
