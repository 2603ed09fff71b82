// From which month on a register tells a year: before its first act a month is no month of zeros (decisions/0035).
import { compare } from '#kernel/compare.ts'
import { aggregateMonths, monthCode } from '#domain/aggregates/relations.ts'
import { knew, standingClosing } from '#domain/closings/closings.ts'
import type { Fact } from '#domain/facts/fact.ts'
import type { Kind } from '#domain/facts/kinds.ts'
import type { Tally } from '#domain/figures/tally.ts'
import { isActive } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'
import type { Period } from '#domain/time.ts'

const decided = ['first', 'renewals', 'radiations', 'refusals'] as const

/** What a house may begin to note at different times: who comes and what they get; what is decided. A decision that an import dates back tells nothing of who came. */
const heldGroups = {
  acts: aggregateMonths.filter((column) => !decided.some((one) => one === column)),
  decisions: decided,
} as const satisfies Readonly<Record<string, readonly string[]>>
type HeldGroup = keyof typeof heldGroups

/** The first month of the year (`YYYY-MM`) that the register holds of each group, January where it began before; `null` where it never noted any. */
export type HeldFrom = { readonly [Group in HeldGroup]: string | null }

const kindsOf: { readonly [Group in HeldGroup]: ReadonlySet<Kind> } = {
  acts: new Set<Kind>(['passage', 'anonymousPassage', 'prestation', 'mailReceived', 'mailHandedOut', 'mailAskedFor', 'interviewHeld', 'attestationHandedOver']),
  decisions: new Set<Kind>(['domiciliationGranted', 'domiciliationEnded', 'domiciliationRefused']),
}

// A closed year tells what whoever closed had read: what came in later begins nothing earlier.
const firstMonth = (register: Register, year: Period, kinds: ReadonlySet<Kind>): string | undefined => {
  const closing = standingClosing(register, year)
  const counts = (fact: Fact): boolean => kinds.has(fact.kind) && isActive(register, fact) && (closing === undefined || knew(closing, fact))
  return [...register.days.keys()].toSorted(compare).find((day) => register.days.get(day)?.some(counts))?.slice(0, 7)
}

/** Since when the register tells a year, by its acts and by the counts of its months: whatever counts is held. */
export const heldFrom = (register: Register, year: Period, { months, counts }: { readonly months: readonly string[]; readonly counts: Tally }): HeldFrom => {
  const of = (group: HeldGroup): string | null => {
    const told = months.find((month) => heldGroups[group].some((column) => Number(counts.get(monthCode(month, column))) > 0))
    const [first] = [firstMonth(register, year, kindsOf[group]), told].filter((month) => month !== undefined).toSorted(compare)
    if (first === undefined || first > year.to) return null
    return first < year.from ? year.from.slice(0, 7) : first
  }
  return { acts: of('acts'), decisions: of('decisions') }
}

/** The codes of the months before. */
export const notHeld = (held: HeldFrom, months: readonly string[]): ReadonlySet<string> => {
  const before = (group: HeldGroup): readonly string[] =>
    months.filter((month) => month < (held[group] ?? '9999')).flatMap((month) => heldGroups[group].map((column) => monthCode(month, column)))
  return new Set([...before('acts'), ...before('decisions')])
}

/** Says whether the totals of a year tell only a part of it: something that is noted was not noted yet in January. */
export const isPartial = ({ acts, decisions }: HeldFrom): boolean => [acts, decisions].some((month) => month !== null && !month.endsWith('-01'))
