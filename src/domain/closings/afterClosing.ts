// What moved since a period was closed: it is said wherever the period is shown, and the closed figures stay what they were (metier.md §6).
import { compare } from '#kernel/compare.ts'
import { keepsZeros, knew, standingClosing } from '#domain/closings/closings.ts'
import type { Closing } from '#domain/closings/closings.ts'
import { figuresToClose } from '#domain/closings/figuresToClose.ts'
import type { Fact } from '#domain/facts/fact.ts'
import type { Kind } from '#domain/facts/kinds.ts'
import { byStamp } from '#domain/facts/order.ts'
import { lostClasses } from '#domain/figures/closed.ts'
import type { Tally } from '#domain/figures/tally.ts'
import { actsOf } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'
import { isToldOnceNoted } from '#domain/reports/annualReport.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import type { Period } from '#domain/time.ts'

/** A figure that moved. Absent: nobody had noted it by the end of that year, and the document leaves it blank (`isToldOnceNoted`). */
export type Change = { readonly code: string; readonly before: number | undefined; readonly now: number | undefined }

/** By how much it moved, to a tenth; nothing where a side is not known. */
export const gapOf = ({ before, now }: Change): number | undefined => (before === undefined || now === undefined ? undefined : Math.round((now - before) * 10) / 10)

const read = (figures: Tally, code: string): number | undefined => figures.get(code) ?? (isToldOnceNoted(code) ? undefined : 0)

/** The figures that differ between two counts, by code; an absent code is 0, but of the year before. */
export const differences = (before: Tally, now: Tally): readonly Change[] =>
  [...new Set([...before.keys(), ...now.keys()])]
    .map((code) => ({ code, before: read(before, code), now: read(now, code) }))
    .filter((change) => change.before !== change.now)
    .toSorted((a, b) => compare(a.code, b.code))

// One that kept no zeros was printed with a 0 for each, where it was compared at all.
const asPrinted = (closing: Closing, now: Tally): Tally =>
  keepsZeros(closing) || !closing.figures.has('before.months')
    ? closing.figures
    : new Map([...[...now.keys()].filter(isToldOnceNoted).map((code) => [code, 0] as const), ...closing.figures])

const known = new WeakMap<Register, Map<string, readonly Change[]>>()

const count = (register: Register, period: Period): readonly Change[] => {
  const closing = standingClosing(register, period)
  if (closing === undefined) return []
  const now = figuresToClose(register, period, settingsOf(register).calendar)
  // Of whom was erased nobody can tell the class any more: that is no change of the figure.
  const lost = lostClasses(register, period, () => now)
  // How many months of the year before are known was counted otherwise then: no act moved it.
  const isSame = (code: string): boolean => code === 'before.months' && !keepsZeros(closing)
  return differences(asPrinted(closing, now), now).filter(({ code }) => !isSame(code) && !lost.some((figure) => code.startsWith(figure)))
}

/** The figures of a closed period that are no longer what its standing closing says, by code; none for one that is open. */
export const changesSince = (register: Register, period: Period): readonly Change[] => {
  const answers = known.get(register) ?? new Map<string, readonly Change[]>()
  known.set(register, answers)
  const key = `${period.from} ${period.to}`
  const changes = answers.get(key) ?? count(register, period)
  answers.set(key, changes)
  return changes
}

const counts: ReadonlySet<Kind> = new Set<Kind>([
  'passage', 'anonymousPassage', 'prestation', 'referralMade', 'contact', 'mailReceived', 'mailHandedOut', 'mailAskedFor', 'mailReturned', 'mailForwarded',
  'mailCounted', 'interviewHeld', 'attestationHandedOver', 'domiciliationRequested', 'requestClosed', 'domiciliationGranted', 'domiciliationRefused', 'domiciliationEnded',
  'exclusionDecided', 'personDescribed', 'ayantDroitAdded', 'ayantDroitEnded',
])

// What is about the past whatever day it was written on.
const always: ReadonlySet<Kind> = new Set<Kind>(['peopleMerged', 'importFinished', 'importUndone'])

// A description without a day has always held.
const dayOf = (fact: Fact): string => (fact.kind === 'personDescribed' || fact.kind === 'ayantDroitAdded' ? (fact.data.since ?? '') : fact.day)

const targetOf = (register: Register, { refs }: Fact): Fact | undefined => {
  const id = refs?.withdraws ?? refs?.replaces
  return id === undefined ? undefined : register.facts.get(id)
}

// What a file says when it is opened has always held as well, of someone who did anything by then: others come later.
const describes = (register: Register, { kind, person }: Fact, { to }: Period): boolean =>
  kind === 'personOpened' && person !== undefined && actsOf(register, person).some((act) => counts.has(act.kind) && act.day <= to)

const isAbout = (register: Register, fact: Fact, period: Period): boolean => {
  if (fact.kind === 'settingsChanged') return fact.secret?.calendar !== undefined
  return always.has(fact.kind) || describes(register, fact, period) || (counts.has(fact.kind) && dayOf(fact) <= period.to)
}

// A withdrawal of a withdrawal is about the act at its end; forged ones may go in a circle.
const touches = (register: Register, fact: Fact, period: Period): boolean => {
  const seen = new Set<Fact>()
  for (let one: Fact | undefined = fact; one !== undefined && !seen.has(one); one = targetOf(register, one)) {
    if (isAbout(register, one, period)) return true
    seen.add(one)
  }
  return false
}

/** The acts that whoever closed did not have before them and that may have moved the figures, in order: acts up to the period's last day, corrections, imports, merges, the calendar. */
export const actsSince = (register: Register, closing: Closing): readonly Fact[] =>
  [...register.facts.values()]
    // The rows of an import come with its end, which tells them all.
    .filter((fact) => !knew(closing, fact) && (fact.batch === undefined || always.has(fact.kind)) && touches(register, fact, closing.period))
    .toSorted(byStamp)

/** The acts of the closed period, up to its last day, that an import brought: `finished` is its end, one of `actsSince`. None for another act. */
export const importedSince = (register: Register, { period }: Closing, finished: Fact): readonly Fact[] => {
  if (finished.kind !== 'importFinished') return []
  const batches = new Set<string>(finished.data.completes)
  return [...register.facts.values()]
    .filter((fact) => fact.batch !== undefined && batches.has(fact.batch) && !always.has(fact.kind) && isAbout(register, fact, period))
    .toSorted(byStamp)
}
