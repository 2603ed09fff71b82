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

const days = new WeakMap<Register, Map<ServiceDay, CountedDay>>()

/** What a service day counts; nothing for a day without acts. */
export const countedDay = (register: Register, day: ServiceDay): CountedDay | undefined => {
  const facts = register.days.get(day)
  if (facts === undefined) return undefined
  const known = days.get(register) ?? new Map<ServiceDay, CountedDay>()
  days.set(register, known)
  const found = known.get(day) ?? counted(register, facts)
  known.set(day, found)
  return found
}
