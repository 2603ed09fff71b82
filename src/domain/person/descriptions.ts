// What was written of who someone is: in the file that is kept, and in those that were merged into it.
import { compare } from '#kernel/compare.ts'
import { byStamp } from '#domain/facts/order.ts'
import { isOfKind } from '#domain/facts/fact.ts'
import type { Fact, FactOf } from '#domain/facts/fact.ts'
import type { PersonId } from '#domain/ids.ts'
import type { Description } from '#domain/person/description.ts'
import { filled } from '#domain/person/filled.ts'
import { overtaken } from '#domain/person/overtaken.ts'
import { perPerson } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'

export type Described = FactOf<'personOpened'> | FactOf<'personDescribed'>
type Since = { readonly fact: Described; readonly since: string; readonly who: Description }

type Told = {
  /** Of the file that is kept; of the one that came first among the merged, where that one is not here. */
  readonly own: readonly Since[]
  /** Of each merged file, the one that was opened first at the head. */
  readonly others: ReadonlyMap<PersonId, readonly Since[]>
  /** The last description was written in sight of every merged file, or nothing was merged. */
  readonly isWhole: boolean
  /** What the merged files said, and the kept one before it was described in sight of them. */
  readonly former: readonly Description[]
  /** What the last description says, in one object for as long as it holds. */
  readonly today: Description
}

/** Someone of whom nothing is known. */
export const nobody: Description = {}
const describes = (fact: Fact): fact is Extract<Fact, Described> => fact.kind === 'personOpened' || fact.kind === 'personDescribed'
const sinceOf = (fact: Described): string => (fact.kind === 'personDescribed' ? (fact.data.since ?? '') : '')

// Later `since` first, then the desk before an import that did not know of it, then later stamp: the first that holds on a day is the answer.
const inTurn = (register: Register, facts: readonly Extract<Fact, Described>[]): readonly Since[] => {
  const behind = overtaken(register, facts)
  return facts
    .map((fact) => ({ fact, since: sinceOf(fact), who: fact.secret ?? nobody }))
    .sort((a, b) => compare(b.since, a.since) || Number(behind.has(a.fact.id)) - Number(behind.has(b.fact.id)) || byStamp(b.fact, a.fact))
}

const none: Told['others'] = new Map()

const mergedFiles = (register: Register, facts: readonly Extract<Fact, Described>[]): Told['others'] => {
  if (!facts.some(({ writtenAs }) => writtenAs !== undefined)) return none
  const files = new Map<PersonId, Extract<Fact, Described>[]>()
  for (const fact of facts.toSorted(byStamp)) if (fact.writtenAs !== undefined) files.set(fact.writtenAs, [...(files.get(fact.writtenAs) ?? []), fact])
  return new Map([...files].map(([person, theirs]) => [person, inTurn(register, theirs)]))
}

type Asked = Pick<Told, 'own' | 'others'> & { readonly isFor: (one: Since) => boolean }

// Whoever described the file since it was merged saw all of it, and may have cleared a word on purpose.
const isSince = (acts: readonly Fact[], { fact }: Since): boolean => acts.filter(isOfKind('peopleMerged')).every((merge) => byStamp(merge, fact) < 0)

const toldOf = (acts: readonly Fact[], { own, others, isFor }: Asked): Description => {
  const found = own.find(isFor)
  if (others.size === 0 || (found !== undefined && isSince(acts, found))) return found?.who ?? nobody
  return filled(found?.who ?? nobody, [...others.values()].flatMap((theirs) => theirs.find(isFor)?.who ?? []))
}

const formerIn = (acts: readonly Fact[], { own, others }: Pick<Told, 'own' | 'others'>): readonly Description[] => {
  if (others.size === 0) return []
  const before = own.filter((one, i) => i > 0 && !isSince(acts, one) && own.slice(0, i).every((later) => isSince(acts, later))).map(({ who }) => who)
  return [...before, ...[...others.values()].flatMap((theirs) => theirs.slice(0, 1).map(({ who }) => who))]
}

const read = perPerson((acts, register): Told & { readonly acts: readonly Fact[] } => {
  const facts = acts.filter(describes)
  const others = mergedFiles(register, facts)
  const own = inTurn(register, others.size === 0 ? facts : facts.filter(({ writtenAs }) => writtenAs === undefined))
  const isWhole = others.size === 0 || own.slice(0, 1).some((last) => isSince(acts, last))
  return { acts, own, others, isWhole, former: formerIn(acts, { own, others }), today: toldOf(acts, { own, others, isFor: () => true }) }
})

/** What is written of someone, merged files apart. */
export const toldOfPerson = (register: Register, person: PersonId): Told => read(register, person)

/** How someone was described when `isFor` first holds, what their own file does not tell taken from those merged into it. */
export const toldWhen = (register: Register, person: PersonId, isFor: (one: Since) => boolean): Description => {
  const { acts, own, others } = read(register, person)
  return toldOf(acts, { own, others, isFor })
}
