// Each day is counted once, and again only when something about it changes.
import { dayLines } from '#domain/figures/dayLines.ts'
import { count } from '#domain/figures/tally.ts'
import type { Tally } from '#domain/figures/tally.ts'
import type { Fact } from '#domain/facts/fact.ts'
import type { PersonId } from '#domain/ids.ts'
import { isActive } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'
import type { ServiceDay } from '#domain/time.ts'

export type CountedDay = {
  /** What simply adds up from day to day, by figure code. */
  readonly sums: Tally
  /** Known people with a passage: distinct over a period, never summed. */
  readonly came: readonly PersonId[]
}

const counted = (register: Register, facts: readonly Fact[]): CountedDay => {
  const { lines, came } = dayLines(facts.filter((fact) => isActive(register, fact)))
  const sums = new Map<string, number>()
  for (const { code, n } of lines) count(sums, code, n)
  return { sums, came: [...came.keys()] }
}

type Known = { readonly version: number; readonly day: CountedDay }

const houses = new WeakMap<Register['days'], Map<ServiceDay, Known>>()

/** What a service day counts; nothing for a day without acts. The same answer is given until something about the day changes. */
export const countedDay = (register: Register, day: ServiceDay): CountedDay | undefined => {
  const facts = register.days.get(day)
  if (facts === undefined) return undefined
  const known = houses.get(register.days) ?? new Map<ServiceDay, Known>()
  houses.set(register.days, known)
  const before = known.get(day)
  if (before !== undefined && before.version >= (register.dayVersions.get(day) ?? 0)) return before.day
  const now = counted(register, facts)
  known.set(day, { version: register.version, day: now })
  return now
}
