// The lines of a period under a code, read from the acts that can make them.
import { compare } from '#kernel/compare.ts'
import type { Apart } from '#domain/figures/actLine.ts'
import { countedDay, kindsUnder } from '#domain/figures/countedDays.ts'
import { dayLines } from '#domain/figures/dayLines.ts'
import type { Line } from '#domain/figures/dayLines.ts'
import { struckWhere } from '#domain/figures/struck.ts'
import { hourOf } from '#domain/facts/fact.ts'
import type { Fact } from '#domain/facts/fact.ts'
import type { Kind } from '#domain/facts/kinds.ts'
import { byStamp } from '#domain/facts/order.ts'
import { isActive } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'
import { daysOf } from '#domain/time.ts'
import type { Period, ServiceDay } from '#domain/time.ts'

export type LineOn = { readonly day: ServiceDay; readonly line: Line }

// The order of `inOrder` within a day; the hour is read once an act, not once a comparison.
type Timed = { readonly fact: Fact; readonly at: string }
const inTime = (a: Timed, b: Timed): number => compare(a.at, b.at) || byStamp(a.fact, b.fact)

// What a code counts comes of acts of the kinds that were counted under it, and of no others (`dayLines`): a year of passages is read without its mail.
const actsOf = (register: Register, facts: readonly Fact[], kinds: ReadonlySet<Kind>): readonly Fact[] => {
  const acts: Timed[] = []
  for (const fact of facts) if (kinds.has(fact.kind) && isActive(register, fact)) acts.push({ fact, at: hourOf(fact) })
  return acts.sort(inTime).map(({ fact }) => fact)
}

// Counted first: a day that was never counted has told no kinds yet.
const read = (register: Register, code: string, day: ServiceDay): readonly Line[] => {
  const facts = register.days.get(day)
  if (facts === undefined || countedDay(register, day)?.sums.has(code) !== true) return []
  return dayLines(actsOf(register, facts, kindsUnder(register, code))).lines.filter((line) => line.code === code)
}

type Pages = { readonly code: string; readonly days: Map<ServiceDay, readonly Line[]> }

// Of the last code that was asked for: what counts and what stands apart are asked together, and a year may be read a month at a time.
const known = new WeakMap<Register, Pages>()

const pagesOf = (register: Register, code: string): Pages => {
  const before = known.get(register)
  if (before?.code === code) return before
  const pages = { code, days: new Map<ServiceDay, readonly Line[]>() }
  known.set(register, pages)
  return pages
}

const linesOn = (register: Register, code: string, day: ServiceDay): readonly Line[] => {
  const { days } = pagesOf(register, code)
  const lines = days.get(day) ?? read(register, code, day)
  days.set(day, lines)
  return lines
}

/** The lines of the days of a period under a code, day after day. */
export const countedUnder = (register: Register, code: string, period: Period): readonly LineOn[] => {
  // A year of passages is ten thousand of these: no list is made only to be read once.
  const lines: LineOn[] = []
  for (const day of daysOf(period)) for (const line of linesOn(register, code, day)) lines.push({ day, line })
  return lines
}

const doublesOf = (register: Register, code: string, period: Period): readonly Apart[] =>
  daysOf(period).flatMap((day) => linesOn(register, code, day).flatMap(({ doubles }) => doubles.map((fact): Apart => ({ fact, why: 'double' }))))

/** What was noted on the days of a period and does not count under a code: what was struck would have counted by itself, alone. */
export const apartUnder = (register: Register, code: string, { from, to }: Period): readonly Apart[] => [
  ...doublesOf(register, code, { from, to }),
  ...struckWhere(register, (fact) => from <= fact.day && fact.day <= to && dayLines([fact]).lines.some((line) => line.code === code)),
]
