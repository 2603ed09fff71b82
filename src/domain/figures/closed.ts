// Classes need a description, a ground or a link, which an erasure takes away: those of a period that was closed are read from
// its closing (metier.md §8; decisions/0013). Every other figure is counted anew and stays what it was.
import { decisionsOf, runningOn } from '#domain/domiciliation/decisions.ts'
import type { FactOf } from '#domain/facts/fact.ts'
import { byStamp } from '#domain/facts/order.ts'
import type { Tally } from '#domain/figures/tally.ts'
import type { PersonId } from '#domain/ids.ts'
import { erasedIds } from '#domain/register/erased.ts'
import { activeOfKind } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'
import type { Period } from '#domain/time.ts'

/** The figures that are split by what only a file tells: each class is a code that begins so. */
const classFigures = [
  'activeHolders.bySex.', 'activeHolders.byLink.', 'activeHolders.byComposition.', 'activeHolders.byAge.', 'refusals.byGround.', 'refusals.byOrientation.',
  'radiations.byGround.', 'exclusions.byScope.',
] as const

/** Says whether a figure is one class of such a split. */
export const isClass = (code: string): boolean => classFigures.some((figure) => code.startsWith(figure))

/** The classes among figures, those that are not 0. */
const classesOf = (figures: Iterable<readonly [string, number]>): Tally => new Map([...figures].filter(([code, n]) => isClass(code) && n !== 0))

const sumOf = (tally: Tally, figure: string): number => [...tally].reduce((sum, [code, n]) => (code.startsWith(figure) ? sum + n : sum), 0)

/** Says whether someone stands in a class of a period: a domiciliation on its last day, a refusal or a radiation within it. */
export const standsInClasses = (register: Register, person: PersonId, { from, to }: Period): boolean => {
  const { ended, refused } = decisionsOf(register, person)
  return [...ended, ...refused].some(({ day }) => from <= day && day <= to) || runningOn(register, person, to) !== undefined
}

/** The latest closing of exactly this period. */
const closingOf = (register: Register, { from, to }: Period): FactOf<'periodClosed'> | undefined =>
  activeOfKind(register, 'periodClosed')
    .filter(({ data }) => data.from === from && data.to === to)
    .toSorted(byStamp)
    .at(-1)

// What came in since the closing (a tablet that was apart, an import) changes a total: the closing no longer tells its classes.
const closedClasses = (register: Register, period: Period, counted: Tally): Tally | undefined => {
  const closed = classesOf(Object.entries(closingOf(register, period)?.secret?.figures ?? {}))
  return classFigures.every((figure) => sumOf(closed, figure) === sumOf(counted, figure)) ? closed : undefined
}

const concerns = (register: Register, period: Period): boolean => [...erasedIds(register)].some((person) => standsInClasses(register, person, period))

/** Says whether the classes of a period count someone who was erased as unknown: it was never closed, is no month or year, or changed since. */
export const losesClasses = (register: Register, period: Period, count: () => Tally): boolean =>
  concerns(register, period) && closedClasses(register, period, count()) === undefined

/** The figures of a period with the classes that they had before someone in them was erased. */
export const withClosedClasses = (register: Register, period: Period, counted: Tally): Tally => {
  const closed = concerns(register, period) ? closedClasses(register, period, counted) : undefined
  return closed === undefined ? counted : new Map([...[...counted].filter(([code]) => !isClass(code)), ...closed])
}

/** Says whether the last closing of a period still tells its classes. */
export const isClosed = (register: Register, period: Period, figures: Tally): boolean => {
  const closing = closingOf(register, period)
  if (closing?.secret === undefined) return false
  const [closed, now] = [classesOf(Object.entries(closing.secret.figures)), classesOf(figures)]
  return closed.size === now.size && [...now].every(([code, n]) => closed.get(code) === n)
}
