// The day's log (main courante): every tap of a day, with what became of it.
import { inOrder } from '#domain/facts/fact.ts'
import type { Fact } from '#domain/facts/fact.ts'
import type { Kind } from '#domain/facts/kinds.ts'
import { hlcMs } from '#domain/facts/hlc.ts'
import { actsOn, isActive } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'
import { momentAt } from '#domain/time.ts'
import type { Moment, ServiceDay } from '#domain/time.ts'

export type LogEntry = {
  /** The facts of one tap, the one that was asked for first, then those that it implied. */
  readonly facts: readonly Fact[]
  readonly withdrawn: boolean
  readonly recorded: Moment
  /** Entered on another day than the one it is about. */
  readonly late: boolean
}

const entryOf = (register: Register, facts: readonly Fact[], first: Fact): LogEntry => {
  const recorded = momentAt(hlcMs(first.hlc))
  return { facts, withdrawn: !facts.some((fact) => isActive(register, fact)), recorded, late: recorded.day !== first.day }
}

const files: ReadonlySet<Kind> = new Set<Kind>(['personOpened', 'personDescribed', 'ayantDroitAdded'])

// The files that an import brings have no day of their own: they are told in the settings, as one import. Who looked at what is told to managers alone (metier.md §8).
const isTold = (register: Register, { batch, kind }: Fact): boolean =>
  batch === undefined ? kind !== 'accessNoted' : (register.countedBatches.has(batch) && !files.has(kind))

/** The taps about a day, in order of their hour; withdrawn ones stay and say so. Imported rows that do not count are left out. */
export const dayLog = (register: Register, day: ServiceDay): readonly LogEntry[] => {
  const taps = new Map<string, [Fact, ...Fact[]]>()
  const facts = (register.days.get(day) ?? []).filter((fact) => isTold(register, fact))
  for (const fact of facts.toSorted(inOrder)) {
    const tap = taps.get(fact.group ?? fact.id)
    if (tap === undefined) taps.set(fact.group ?? fact.id, [fact])
    else tap.push(fact)
  }
  return [...taps.values()].map((tap) => entryOf(register, tap.toSorted(byIntent), tap[0]))
}

/** The facts of the tap that an act belongs to, those that count, itself included: what its undo withdraws. */
export const tapOf = (register: Register, act: Fact): readonly Fact[] =>
  act.group === undefined ? [act] : actsOn(register, act.day).filter(({ group }) => group === act.group)

// Within a tap the passage is what the rest implied: it is told last.
const byIntent = (a: Fact, b: Fact): number => Number(a.kind === 'passage') - Number(b.kind === 'passage')
