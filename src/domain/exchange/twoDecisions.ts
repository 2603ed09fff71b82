// Two tablets decided about one domiciliation while they were apart, or two files of one person did: both decisions stay, the order of facts decides which is read, and both
// are shown (sync.md, "conflicts of our domain").
import type { Ended, Granted } from '#domain/domiciliation/decisions.ts'
import type { Fact } from '#domain/facts/fact.ts'
import { byStamp } from '#domain/facts/order.ts'
import type { PersonId } from '#domain/ids.ts'
import { perPerson } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'

export type TwoDecisions = {
  readonly what: 'twoDecisions'
  readonly person: PersonId
  /** In the order in which they are read; withdrawing one settles it. */
  readonly facts: readonly [Granted | Ended, Granted | Ended]
}

type Decided = Extract<Fact, Granted | Ended>
type Pair = readonly [Decided, Decided]

const isDecided = (fact: Fact): fact is Decided =>
  fact.kind === 'domiciliationGranted' || fact.kind === 'domiciliationEnded'

const overlap = (a: Granted, b: Granted): boolean => a.data.from <= b.data.until && b.data.from <= a.data.until

// Whoever ends names the last grant they knew of (`refs.ends`): one written after that, and before the ending, was not on their screen.
const isUnseen = (granted: Granted, ended: Ended, acts: readonly Fact[]): boolean => {
  const seen = acts.find(({ id }) => id === ended.refs?.ends)
  return seen !== undefined && byStamp(seen, granted) < 0
}

// The desk refuses a grant over one that runs, a renewal of what was ended, and a second ending: where both stand, neither knew of the other.
const isApart = ([first, second]: Pair, between: readonly Decided[], acts: readonly Fact[]): boolean => {
  if (first.kind === 'domiciliationGranted' && second.kind === 'domiciliationGranted')
    return overlap(first, second) && !between.some((fact) => fact.kind === 'domiciliationEnded')
  if (first.kind === 'domiciliationEnded')
    return second.kind === 'domiciliationEnded' ? !between.some((fact) => fact.kind === 'domiciliationGranted') : isBlindRenewal(second, between)
  return second.kind === 'domiciliationEnded' && isUnseen(first, second, acts)
}

const isBlindRenewal = (granted: Granted, between: readonly Decided[]): boolean =>
  granted.data.decision === 'renewal' && !between.some((fact) => fact.kind === 'domiciliationGranted')

const pairsOf = (decided: readonly Decided[]): readonly { readonly pair: Pair; readonly between: readonly Decided[] }[] =>
  decided.flatMap((first, i) =>
    decided.slice(i + 1).map((second, j) => ({ pair: [first, second] as const, between: decided.slice(i + 1, i + 1 + j) })))

const ofTwoTablets = (acts: readonly Fact[]): readonly Pair[] =>
  pairsOf(acts.filter(isDecided).filter(({ batch }) => batch === undefined).toSorted(byStamp))
    .filter(({ pair: [one, other], pair, between }) => one.dev !== other.dev && one.writtenAs === other.writtenAs && isApart(pair, between, acts))
    .map(({ pair }) => pair)

// Of two files that were merged each goes on as its last decision left it; an ending is read for both.
const isAcross = ([first, second]: Pair): boolean =>
  first.kind === 'domiciliationGranted' && (second.kind === 'domiciliationGranted' ? overlap(first, second) : second.day <= first.data.until)

// Whoever decides after a merge has the decisions of both files in sight.
const ofTwoFiles = (acts: readonly Fact[]): readonly Pair[] => {
  const merge = acts.filter(({ kind }) => kind === 'peopleMerged').toSorted(byStamp).at(-1)
  const decided = merge === undefined ? [] : acts.filter(isDecided).toSorted(byStamp)
  if (merge === undefined || decided.some((fact) => byStamp(merge, fact) < 0)) return []
  const last = [...new Map(decided.map((fact) => [fact.writtenAs, fact])).values()].toSorted(byStamp)
  return pairsOf(last).map(({ pair }) => pair).filter(isAcross)
}

const pairsIn = perPerson((acts): readonly Pair[] => [...ofTwoTablets(acts), ...ofTwoFiles(acts)])

/**
 * For a person, the decisions that contradict or repeat one another and could not have been taken in sight of one another: those of two tablets, imported
 * rows apart, and those that two files brought when they were merged.
 */
export const twoDecisionsOf = (register: Register, person: PersonId): readonly TwoDecisions[] =>
  pairsIn(register, person).map((facts) => ({ what: 'twoDecisions', person, facts }))
