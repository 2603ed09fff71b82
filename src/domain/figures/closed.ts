// Classes need a description, a ground or a link, which an erasure takes away: those of a period that was closed are read from
// its closing (metier.md §8; decisions/0013). Every other figure is counted anew and stays what it was.
import { keptFiguresOf } from '#domain/closings/closings.ts'
import { runningOn } from '#domain/domiciliation/decisions.ts'
import type { Kind } from '#domain/facts/kinds.ts'
import type { Tally } from '#domain/figures/tally.ts'
import type { PersonId } from '#domain/ids.ts'
import { erasedIds } from '#domain/register/erased.ts'
import { actsOf } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'
import type { Period } from '#domain/time.ts'

/** The figures that are split by what only a file tells: each class is a code that begins so. */
const classFigures = [
  'activeHolders.bySex.', 'activeHolders.byLink.', 'activeHolders.byComposition.', 'activeHolders.byAge.', 'refusals.byGround.', 'refusals.byOrientation.',
  'radiations.byGround.', 'exclusions.byScope.',
] as const

/** Says whether a figure is one class of such a split. */
export const isClass = (code: string): boolean => classFigures.some((figure) => code.startsWith(figure))

// DomiFa groups the same people and refusals otherwise, in its report only (decisions/0034).
const domifaFigures = [
  'domifa.byAge.', 'domifa.holders.', 'domifa.people.', 'domifa.work.', 'domifa.cause.', 'domifa.residence.', 'domifa.purpose.', 'domifa.support.', 'domifa.refusals.',
] as const

/** Says whether a figure is one class of a split that DomiFa's report alone makes. */
export const isDomifaClass = (code: string): boolean => domifaFigures.some((figure) => code.startsWith(figure))

type Figure = (typeof classFigures)[number] | (typeof domifaFigures)[number]

/** Those that these figures are split by. */
const figuresOf = (counted: Tally): readonly Figure[] =>
  [...counted.keys()].some((code) => code.startsWith('domifa.')) ? [...classFigures, ...domifaFigures] : classFigures

/** The classes of one figure, those that are not 0. */
const classesOf = (figures: Tally, figure: string): Tally => new Map([...figures].filter(([code, n]) => code.startsWith(figure) && n !== 0))

const sumOf = (tally: Tally): number => [...tally.values()].reduce((sum, n) => sum + n, 0)

const classed: ReadonlySet<Kind> = new Set<Kind>(['domiciliationEnded', 'domiciliationRefused', 'exclusionDecided'])

/** Says whether someone stands in a class of a period: a domiciliation on its last day; a refusal, a radiation or an exclusion within it. */
export const standsInClasses = (register: Register, person: PersonId, { from, to }: Period): boolean =>
  actsOf(register, person).some(({ kind, day }) => classed.has(kind) && from <= day && day <= to) || runningOn(register, person, to) !== undefined

// Those kept before an erasure come last: a manager's closing, by a tablet that was apart, may not have read what they tell.
const keptFigures = (register: Register, period: Period): readonly Tally[] => {
  const kept = keptFiguresOf(register, period)
  const byManagers = kept.filter(({ closed }) => closed?.why === 'closed')
  return [new Map(), ...[...byManagers, ...kept.filter((one) => !byManagers.includes(one))].map(({ figures }) => figures)]
}

// What came in since a closing (a tablet that was apart, an import) changes a total: that closing no longer tells its classes, another may.
const closedClasses = (register: Register, period: Period, counted: Tally): ReadonlyMap<Figure, Tally> => {
  const kept = keptFigures(register, period)
  return new Map(figuresOf(counted).flatMap((figure) => {
    const sum = sumOf(classesOf(counted, figure))
    const closed = kept.map((figures) => classesOf(figures, figure)).findLast((classes) => sumOf(classes) === sum)
    return closed === undefined ? [] : [[figure, closed] as const]
  }))
}

const concerns = (register: Register, period: Period): boolean => [...erasedIds(register)].some((person) => standsInClasses(register, person, period))

/** The figures whose classes count someone who was erased as unknown: the period was never closed, is no month or year, or changed since. */
export const lostClasses = (register: Register, period: Period, count: () => Tally): readonly Figure[] => {
  if (!concerns(register, period)) return []
  const counted = count()
  const closed = closedClasses(register, period, counted)
  return figuresOf(counted).filter((figure) => !closed.has(figure))
}

/** Says whether the classes of a period count someone who was erased as unknown. */
export const losesClasses = (register: Register, period: Period, count: () => Tally): boolean => lostClasses(register, period, count).length > 0

/** The figures of a period with the classes that they had before someone in them was erased. */
export const withClosedClasses = (register: Register, period: Period, counted: Tally): Tally => {
  const closed = concerns(register, period) ? closedClasses(register, period, counted) : new Map<Figure, Tally>()
  const isRead = (code: string): boolean => [...closed.keys()].some((figure) => code.startsWith(figure))
  return closed.size === 0 ? counted : new Map([...[...counted].filter(([code]) => !isRead(code)), ...[...closed.values()].flatMap((classes) => [...classes])])
}

/** Says whether the figures last kept before an erasure still tell the classes: a manager's own closing may be taken back, and then tells nothing. */
export const keepsClasses = (register: Register, period: Period, figures: Tally): boolean => {
  const kept = keptFiguresOf(register, period).findLast(({ closed }) => closed?.why !== 'closed')
  return kept !== undefined && figuresOf(figures).every((figure) => {
    const [closed, now] = [classesOf(kept.figures, figure), classesOf(figures, figure)]
    return closed.size === now.size && [...now].every(([code, n]) => closed.get(code) === n)
  })
}
