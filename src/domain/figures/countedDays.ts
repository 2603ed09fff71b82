// Each day is counted once, and again only when something about it changes; so is each month, from its days.
import { dayLines } from '#domain/figures/dayLines.ts'
import { count } from '#domain/figures/tally.ts'
import type { Tally } from '#domain/figures/tally.ts'
import type { Fact } from '#domain/facts/fact.ts'
import type { Kind } from '#domain/facts/kinds.ts'
import type { PersonId } from '#domain/ids.ts'
import { isActive } from '#domain/register/read.ts'
import { versionOfDay } from '#domain/register/register.ts'
import type { Register } from '#domain/register/register.ts'
import { daysOf } from '#domain/time.ts'
import type { Period, ServiceDay } from '#domain/time.ts'

export type Counted = {
  /** What simply adds up from day to day, by figure code. */
  readonly sums: Tally
  /** Known people with a passage, and on how many days: distinct over a period, never summed. */
  readonly came: ReadonlyMap<PersonId, number>
}

type Parts = readonly (Counted | undefined)[]
/** `before`: the sum of the parts that come before the one at `at`, which changed last. */
type Total = { readonly parts: Parts; readonly at: number; readonly before: Counted; readonly whole: Counted }

type Known = { readonly version: number; readonly counted: Counted }
type Memory = { readonly days: Map<ServiceDay, Known>; readonly months: Map<ServiceDay, Known>; readonly totals: Map<string, Total>; readonly kinds: Map<string, Set<Kind>> }

const houses = new WeakMap<Register['days'], Memory>()

const memoryOf = ({ days }: Register): Memory => {
  const memory = houses.get(days) ?? { days: new Map(), months: new Map(), totals: new Map(), kinds: new Map() }
  houses.set(days, memory)
  return memory
}

const noteKinds = ({ kinds }: Memory, code: string, facts: readonly Fact[]): void => {
  const known = kinds.get(code) ?? new Set<Kind>()
  kinds.set(code, known)
  for (const { kind } of facts) known.add(kind)
}

const countDay = (register: Register, memory: Memory, facts: readonly Fact[]): Counted => {
  const { lines, came } = dayLines(facts.filter((fact) => isActive(register, fact)))
  const sums = new Map<string, number>()
  for (const { code, n, facts: behind } of lines) {
    count(sums, code, n)
    noteKinds(memory, code, behind)
  }
  return { sums, came: new Map([...came.keys()].map((person) => [person, 1])) }
}

const isCurrent = (register: Register, known: Known | undefined, days: readonly ServiceDay[]): known is Known =>
  known !== undefined && days.every((day) => known.version >= versionOfDay(register, day))

/** What a service day counts; nothing for a day without acts. The same answer is given until something about the day changes. */
export const countedDay = (register: Register, day: ServiceDay): Counted | undefined => {
  const facts = register.days.get(day)
  if (facts === undefined) return undefined
  const memory = memoryOf(register)
  const known = memory.days.get(day)
  if (isCurrent(register, known, [day])) return known.counted
  const counted = countDay(register, memory, facts)
  memory.days.set(day, { version: register.version, counted })
  return counted
}

const added = (parts: Iterable<Counted | undefined>): Counted => {
  const [sums, came] = [new Map<string, number>(), new Map<PersonId, number>()]
  for (const part of parts) {
    if (part === undefined) continue
    for (const [code, n] of part.sums) count(sums, code, n)
    for (const [person, days] of part.came) came.set(person, (came.get(person) ?? 0) + days)
  }
  return { sums, came }
}

const nothing = added([])

// Acts are mostly of today: the parts before the one that changed last time are not summed again.
const totalOf = (parts: Parts, known: Total): Total => {
  const at = parts.findIndex((part, place) => part !== known.parts[place])
  if (at < 0) return known
  const before = at === known.at ? known.before : added(parts.slice(0, at))
  return { parts, at, before, whole: added([before, ...parts.slice(at)]) }
}

const totalsKept = 24

/** The sum of days, or of months, of a period. */
export const countedTotal = (register: Register, { from, to }: Period, parts: Parts): Counted => {
  const { totals } = memoryOf(register)
  const key = `${from} ${to}`
  const total = totalOf(parts, totals.get(key) ?? { parts: [], at: 0, before: nothing, whole: nothing })
  totals.delete(key)
  totals.set(key, total)
  const [oldest] = totals.keys()
  if (totals.size > totalsKept && oldest !== undefined) totals.delete(oldest)
  return total.whole
}

/** What a whole month counts, from its days. */
export const countedMonth = (register: Register, month: Period): Counted => {
  const { months } = memoryOf(register)
  const days = daysOf(month)
  const known = months.get(month.from)
  if (isCurrent(register, known, days)) return known.counted
  const counted = countedTotal(register, month, days.map((day) => countedDay(register, day)))
  months.set(month.from, { version: register.version, counted })
  return counted
}

/** The kinds of the acts that were ever counted under a code on the days that were counted. */
export const kindsUnder = (register: Register, code: string): ReadonlySet<Kind> => memoryOf(register).kinds.get(code) ?? new Set()
