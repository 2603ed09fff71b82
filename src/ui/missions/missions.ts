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

/** The missions that acts since an instant (ms UTC) have done; what was taken back was done all the same. */
export const missionsDone = (register: Register, since: number): ReadonlySet<Mission> => {
  const acts = [...register.facts.values()].filter(({ hlc }) => hlcMs(hlc) >= since)
  return new Set(missionCodes.filter((mission) => isDone[mission](acts)))
}
