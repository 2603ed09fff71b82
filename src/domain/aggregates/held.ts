// From which month on a register tells a year: before its first act a month is no month of zeros (decisions/0035).
import { compare } from '#kernel/compare.ts'
import { aggregateFigures, aggregateMonths, monthCode } from '#domain/aggregates/relations.ts'
import { knew, standingClosing } from '#domain/closings/closings.ts'
import type { Fact } from '#domain/facts/fact.ts'
import { dayLines } from '#domain/figures/dayLines.ts'
import type { Tally } from '#domain/figures/tally.ts'
import { isActive } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'
import type { Period } from '#domain/time.ts'

type HeldGroup = 'acts' | 'decisions'

// What a house may begin to note at different times: who comes and what they get; what is decided. A decision that an import dates back tells nothing of who came.
const decided = /^(first$|renewals$|decisions\.|radiations|refusals|domiciled\.|activeHolders)/
const groupOf = (code: string): HeldGroup => (decided.test(code) ? 'decisions' : 'acts')
const within = (group: HeldGroup, codes: readonly string[]): readonly string[] => codes.filter((code) => groupOf(code) === group)

/** The first month of the year (`YYYY-MM`) that the register holds of each group, January where it began before; `null` where it had noted none by the year's end. */
export type HeldFrom = { readonly [Group in HeldGroup]: string | null }

// A closed year tells what whoever closed had read: what came in later begins nothing earlier.
const firstMonth = (register: Register, year: Period, group: HeldGroup): string | undefined => {
  const closing = standingClosing(register, year)
  const counts = (fact: Fact): boolean => isActive(register, fact) && (closing === undefined || knew(closing, fact))
  // What counts for nothing begins nothing: an interview that an import dates back to its decision (metier.md §8b).
  const begins = (acts: readonly Fact[]): boolean => dayLines(acts.filter(counts)).lines.some(({ code }) => groupOf(code) === group)
  const [first] = [...register.days].filter(([day]) => day <= year.to).toSorted(([a], [b]) => compare(a, b)).find(([, acts]) => begins(acts)) ?? []
  return first?.slice(0, 7)
}

// By its months, or else by its totals, which tell calls and exclusions too: these claim no month before the last.
const countedFrom = ({ months, counts }: Counted, group: HeldGroup): string | undefined => {
  const isTold = (code: string): boolean => Number(counts.get(code)) > 0
  const month = months.find((one) => within(group, aggregateMonths).some((column) => isTold(monthCode(one, column))))
  return month ?? (within(group, aggregateFigures).some(isTold) ? months.at(-1) : undefined)
}

type Counted = { readonly months: readonly string[]; readonly counts: Tally }

/** Since when the register tells a year, by its acts and by the counts of the year and its months: whatever counts is held. */
export const heldFrom = (register: Register, year: Period, counted: Counted): HeldFrom => {
  const of = (group: HeldGroup): string | null => {
    const [first] = [firstMonth(register, year, group), countedFrom(counted, group)].filter((month) => month !== undefined).toSorted(compare)
    if (first === undefined) return null
    return first < year.from ? year.from.slice(0, 7) : first
  }
  return { acts: of('acts'), decisions: of('decisions') }
}

/** The codes of the months before; and of the year, where a group begins after it or never did: of neither house does a 0 say that nobody came. */
export const notHeld = (held: HeldFrom, months: readonly string[]): ReadonlySet<string> => {
  const before = (group: HeldGroup): readonly string[] => [
    ...(held[group] === null ? within(group, aggregateFigures) : []),
    ...months.filter((month) => month < (held[group] ?? '9999')).flatMap((month) => within(group, aggregateMonths).map((column) => monthCode(month, column))),
  ]
  return new Set([...before('acts'), ...before('decisions')])
}

const isFromJanuary = (month: string | null): boolean => month?.endsWith('-01') === true

/**
 * Says whether a file tells only a part of its year: something that is noted was not noted yet in January, or nobody's coming by December. A house that
 * decides no domiciliation tells its year whole: of decisions it tells nothing, which is no part of it.
 */
export const isPartial = ({ acts, decisions }: HeldFrom): boolean => !isFromJanuary(acts) || (decisions !== null && !isFromJanuary(decisions))
