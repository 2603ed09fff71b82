// What a tablet does by itself once it has heard of an erasure: the rule that ships, over the log in memory; and what it must leave of
// everyone's acts (sync.md, invariant 14).
import type { FactId, PersonId } from '#domain/ids.ts'
import { knownDay } from '#domain/time.ts'
import type { Travelling } from '#protocol/exchange.ts'
import { aliasesOf, erasureIn, redactedBy } from '#protocol/erasure.ts'
import type { StoredFact } from '#protocol/storedFact.ts'
import type { LogState } from './logState.ts'

type Redact = (fact: StoredFact) => StoredFact
export type Forget = (state: LogState, redact: Redact) => Promise<void>

const nothing: ReadonlySet<FactId> = new Set()
// No schedule begins so early: accesses stay.
const always = knownDay('1900-01-01')

/** For everyone whom some orders erase, the id that stands for them. */
export const aliasesIn = (facts: Iterable<Pick<Travelling, 'fact'>>): ReadonlyMap<PersonId, PersonId> =>
  aliasesOf([...facts].flatMap(({ fact }) => erasureIn(fact) ?? []))

/** Writes the log in memory anew. */
export const forgetInMemory: Forget = ({ facts }, redact) => {
  for (const [id, one] of facts) {
    const fact = redact(one.fact)
    if (fact !== one.fact) facts.set(id, { ...one, fact })
  }
  return Promise.resolve()
}

/** Has a tablet forget whom it has heard to be erased; half of it where it is killed in the middle. */
export const forgetErased = async (state: LogState, forget: Forget, killed: boolean): Promise<void> => {
  const aliases = aliasesIn(state.facts.values())
  if (aliases.size === 0) return
  const redact = redactedBy({ aliases, accesses: nothing, keptFrom: always })
  await forget(state, killed ? (fact) => (fact.id.endsWith('0') || fact.id.endsWith('7') ? fact : redact(fact)) : redact)
}

const countedIn = (facts: readonly StoredFact[]): ReadonlyMap<string, { acts: number; readonly people: Set<string> }> => {
  const counts = new Map<string, { acts: number; readonly people: Set<string> }>()
  for (const { day, kind, person, n } of facts) {
    if (kind === 'personErased') continue
    const line = `${day} ${kind}`
    const count = counts.get(line) ?? { acts: 0, people: new Set() }
    count.acts += n ?? 1
    if (person !== undefined) count.people.add(person)
    counts.set(line, count)
  }
  return counts
}

/** Acts, and the people who did them, by day and kind. */
export const figuresOf = (facts: readonly StoredFact[]): string =>
  [...countedIn(facts)].map(([line, { acts, people }]) => `${line} ${String(acts)} ${String(people.size)}`).toSorted().join('\n')
