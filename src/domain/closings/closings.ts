// The closings of months and years as the register tells them. All stay readable; of several, the latest in order stands (decisions/0031).
import type { Closed } from '#domain/closings/contents.ts'
import { unpackTally } from '#domain/closings/packTally.ts'
import type { Fact, FactOf } from '#domain/facts/fact.ts'
import { isOfKind } from '#domain/facts/fact.ts'
import { byStamp } from '#domain/facts/order.ts'
import type { Tally } from '#domain/figures/tally.ts'
import { isActive } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'
import type { Period } from '#domain/time.ts'

export type Closing = {
  readonly fact: FactOf<'periodClosed'>
  readonly period: Period
  /** Absent in a closing that was written with its figures alone, before an erasure. */
  readonly closed?: Closed
  readonly figures: Tally
  /** What took it back, when something did. */
  readonly struckBy?: Fact
}

type Secret = NonNullable<FactOf<'periodClosed'>['secret']>

const periodOf = ({ from, to }: Partial<Period>, secret: Secret): Period | undefined =>
  secret.period ?? (from === undefined || to === undefined ? undefined : { from, to })

const figuresOf = ({ closed, figures = {} }: Secret): Tally => (closed === undefined ? new Map(Object.entries(figures)) : unpackTally(closed.tally))

const read = (register: Register, fact: FactOf<'periodClosed'>): readonly Closing[] => {
  const { data, secret } = fact
  const period = secret === undefined ? undefined : periodOf(data, secret)
  if (secret === undefined || period === undefined) return []
  const [closed, figures] = [secret.closed, figuresOf(secret)]
  const struckBy = isActive(register, fact) ? undefined : register.struckBy.get(fact.id)?.find((striker) => isActive(register, striker))
  return [{ fact, period, figures, ...(closed === undefined ? {} : { closed }), ...(struckBy === undefined ? {} : { struckBy }) }]
}

const known = new WeakMap<Register, readonly Closing[]>()

/** Every closing, those before an erasure and those that were taken back included, in order: the latest last. */
export const closingsOf = (register: Register): readonly Closing[] => {
  const closings = known.get(register) ??
    (register.kinds.get('periodClosed') ?? []).filter(isOfKind('periodClosed')).toSorted(byStamp).flatMap((fact) => read(register, fact))
  known.set(register, closings)
  return closings
}

const isOf = ({ from, to }: Period) => ({ period }: Closing): boolean => period.from === from && period.to === to

/** The closings of exactly this period that count, in order; those before an erasure as well. */
export const keptFiguresOf = (register: Register, period: Period): readonly Closing[] =>
  closingsOf(register).filter(isOf(period)).filter(({ struckBy }) => struckBy === undefined)

/** Says whether a manager closed the period, rather than an erasure kept its figures. */
const isByManager = ({ closed }: Closing): boolean => closed?.why === 'closed'

/** The closings of a period by managers, those that were taken back included, in order. */
export const managersClosings = (register: Register, period: Period): readonly Closing[] => closingsOf(register).filter(isOf(period)).filter(isByManager)

/** The closing that stands for a period: the latest in order of those that nobody took back. */
export const standingClosing = (register: Register, period: Period): Closing | undefined =>
  managersClosings(register, period).findLast(({ struckBy }) => struckBy === undefined)

/** The figures of a period as it was closed; nothing for one that is open. */
export const closedFigures = (register: Register, period: Period): Tally | undefined => standingClosing(register, period)?.figures

/** Says whether a closing tells a 0 of the year before from what was not noted then; in one that does not, absent is 0. */
export const keepsZeros = ({ closed }: Closing): boolean => closed?.zeros === true

/** Says whether whoever closed had a fact before them: their tablet had read that far. */
export const knew = ({ fact, closed }: Closing, { inst, dseq, ...other }: Fact): boolean =>
  closed === undefined ? byStamp(other, fact) < 0 : dseq <= (closed.upTo.heads[inst] ?? 0)

/** The other closings that stand beside the latest one, whose author had not read them: two tablets apart closed the same period. */
export const closedApart = (register: Register, period: Period): readonly Closing[] => {
  const standing = standingClosing(register, period)
  if (standing === undefined) return []
  return managersClosings(register, period).filter((one) => one !== standing && one.struckBy === undefined && !knew(standing, one.fact))
}
