// Who waits for what on a day, and what became of it: all of it is read from the facts of that day, so that a withdrawal or a tablet that
// was apart moves everybody back to where they belong (decisions/0026).
import { isOfKind } from '#domain/facts/fact.ts'
import type { Fact, FactOf } from '#domain/facts/fact.ts'
import { hlcMs } from '#domain/facts/hlc.ts'
import type { Kind } from '#domain/facts/kinds.ts'
import { byStamp } from '#domain/facts/order.ts'
import type { FactId, PersonId } from '#domain/ids.ts'
import { isActive } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'
import type { ServiceDay, TimeOfDay } from '#domain/time.ts'
import { placeOf } from '#domain/washroom/placeOf.ts'
import { servedBy } from '#domain/washroom/servedBy.ts'
import type { Place, WaitEnd } from '#domain/washroom/words.ts'

type Joined = FactOf<'waitlistJoined'>
type Moved = Extract<Fact, FactOf<'waitlistCalled'> | FactOf<'placeTaken'>>

/** Called to a place, or in it, since an instant (ms UTC). */
export type Inside = { readonly at: 'called' | 'in'; readonly place: Place; readonly since: number; readonly fact: Moved }

type Standing =
  | { readonly at: 'waiting' }
  | Inside
  /** `back`: somebody took the wait up again. */
  | { readonly at: 'gone'; readonly why: WaitEnd; readonly back: boolean }
  | { readonly at: 'served'; readonly fact: FactOf<'prestation'> }

export type Wait = {
  readonly joined: Joined
  readonly id: FactId
  readonly day: ServiceDay
  /** As it was told: "12", or "B3" from the second tablet. */
  readonly number: string
  readonly prestation: string
  /** Nobody's name, where absent. */
  readonly person?: PersonId
  /** Rounds; 1 for a shower. */
  readonly n: number
  /** ms UTC. */
  readonly since: number
  readonly slot?: TimeOfDay
  readonly standing: Standing
  /** Its calls and the places it had: withdrawn, the wait is in the queue again. */
  readonly moves: readonly Moved[]
  /** The first writing of this wait: who is back has the place that they had. */
  readonly first: Joined
}

/** When an act was made, ms UTC: by its stamp, never by the hour on the wall, which comes twice a year twice (metier.md §2). */
export const instantOf = ({ hlc, rcv }: Fact): number => Math.min(hlcMs(hlc), rcv ?? Infinity)

const kindsRead: ReadonlySet<Kind> = new Set<Kind>(['waitlistJoined', 'waitlistCalled', 'placeTaken', 'waitlistLeft'])

type Day = {
  readonly joined: ReadonlyMap<FactId, Joined>
  readonly served: ReturnType<typeof servedBy>
  /** What was written of each wait, in the order of facts. */
  readonly under: ReadonlyMap<FactId, readonly Fact[]>
  readonly placeOf: ReturnType<typeof placeOf>
}

const waitUnder = ({ refs, kind }: Fact): FactId | undefined => (kind === 'waitlistJoined' ? refs?.previous : kind === 'waitlistLeft' ? refs?.ends : refs?.under)

const readDay = (register: Register, day: ServiceDay): Day => {
  const facts = (register.days.get(day) ?? []).filter((fact) => kindsRead.has(fact.kind) && isActive(register, fact)).toSorted(byStamp)
  const under = new Map<FactId, Fact[]>()
  for (const fact of facts) {
    const wait = waitUnder(fact)
    if (wait !== undefined) under.set(wait, [...(under.get(wait) ?? []), fact])
  }
  const joined = new Map(facts.filter(isOfKind('waitlistJoined')).map((fact) => [fact.id, fact]))
  return { joined, served: servedBy(register, day), under, placeOf: placeOf(register) }
}

const isMove = (fact: Fact): fact is Moved => fact.kind === 'waitlistCalled' || fact.kind === 'placeTaken'

const standingOf = ({ under, ...day }: Day, joined: Joined): Standing => {
  const own = under.get(joined.id) ?? []
  const served = day.served(joined)
  if (served !== undefined) return { at: 'served', fact: served }
  const left = own.find(isOfKind('waitlistLeft'))
  const back = own.some(isOfKind('waitlistJoined'))
  if (left !== undefined || back) return { at: 'gone', why: left?.data.why ?? 'noShow', back }
  const moves = own.filter(isMove).flatMap((fact): readonly Inside[] => {
    const place = day.placeOf(fact)
    return place === undefined ? [] : [{ at: fact.kind === 'placeTaken' ? 'in' : 'called', place, since: instantOf(fact), fact }]
  })
  return moves.at(-1) ?? { at: 'waiting' }
}

// Only an earlier writing can be taken up again, so that the walk ends.
const firstOf = ({ joined }: Day, fact: Joined): Joined => {
  let first = fact
  for (let before = fact; ;) {
    const previous = before.refs?.previous === undefined ? undefined : joined.get(before.refs.previous)
    if (previous === undefined || byStamp(previous, before) >= 0) return first
    first = before = previous
  }
}

const waitOf = (day: Day, joined: Joined): Wait => {
  const moves = (day.under.get(joined.id) ?? []).filter(isMove)
  const { id, person, n = 1, data: { number, prestation, slot } } = joined
  return {
    joined, id, day: joined.day, number, prestation, n, since: instantOf(joined), standing: standingOf(day, joined), first: firstOf(day, joined), moves,
    ...(person === undefined ? {} : { person }), ...(slot === undefined ? {} : { slot }),
  }
}

const known = new WeakMap<Register, Map<ServiceDay, readonly Wait[]>>()

/** Every wait of a day, in the order in which they were first written, whatever became of it. */
export const waitsOn = (register: Register, date: ServiceDay): readonly Wait[] => {
  const read = known.get(register) ?? new Map<ServiceDay, readonly Wait[]>()
  known.set(register, read)
  const before = read.get(date)
  if (before !== undefined) return before
  const day = readDay(register, date)
  const waits = [...day.joined.values()].map((joined) => waitOf(day, joined)).toSorted((a, b) => byStamp(a.first, b.first))
  read.set(date, waits)
  return waits
}

/** Says whether a wait is not over: in the queue, called, or in. */
export const isOpen = ({ standing: { at } }: Wait): boolean => at === 'waiting' || at === 'called' || at === 'in'

/** A wait by its id; nothing for one that was withdrawn. */
export const waitOn = (register: Register, id: FactId): Wait | undefined => {
  const fact = register.facts.get(id)
  return fact === undefined ? undefined : waitsOn(register, fact.day).find((wait) => wait.id === id)
}
