// What is done of the five missions, read from the acts themselves: there is nothing to tick.
import { hlcMs } from '#domain/facts/hlc.ts'
import type { Fact } from '#domain/facts/fact.ts'
import type { Register } from '#domain/register/register.ts'

export const missionCodes = ['pass', 'undo', 'serve', 'sort', 'handOut'] as const
export type Mission = (typeof missionCodes)[number]

const sorted = 3

const serves = (acts: readonly Fact[]): boolean => {
  const had = new Map<string, Set<string>>()
  for (const fact of acts) {
    if (fact.kind !== 'prestation' || fact.person === undefined) continue
    had.set(fact.person, (had.get(fact.person) ?? new Set()).add(fact.data.prestation))
  }
  return [...had.values()].some((codes) => codes.has('breakfast') && codes.has('shower'))
}

const isDone: Readonly<Record<Mission, (acts: readonly Fact[]) => boolean>> = {
  pass: (acts) => acts.some(({ kind }) => kind === 'passage'),
  undo: (acts) => acts.some(({ kind }) => kind === 'factWithdrawn'),
  serve: serves,
  sort: (acts) => acts.reduce((sum, { kind, n = 1 }) => sum + (kind === 'mailReceived' ? n : 0), 0) >= sorted,
  handOut: (acts) => acts.some(({ kind }) => kind === 'mailHandedOut'),
}

type Walk = { readonly facts: Register['facts']; readonly next: MapIterator<Fact>; readonly acts: Fact[]; seen: number }

const walkOf = (facts: Register['facts']): Walk => ({ facts, next: facts.values(), acts: [], seen: 0 })

/**
 * The missions that acts since an instant (ms UTC) have done, to be asked again after each act; what was taken back was done all the same.
 * Facts stand in the order in which they came: each is looked at once, though the demonstration holds years of them.
 */
export const missionsSince = (since: number): ((register: Register) => ReadonlySet<Mission>) => {
  let walk = walkOf(new Map())
  return ({ facts }) => {
    if (walk.facts !== facts) walk = walkOf(facts)
    // Not to the end: a walk that has met it does not go on with what comes later.
    for (; walk.seen < facts.size; walk.seen++) {
      const fact = walk.next.next().value
      if (fact !== undefined && hlcMs(fact.hlc) >= since) walk.acts.push(fact)
    }
    return new Set(missionCodes.filter((mission) => isDone[mission](walk.acts)))
  }
}
