// What was withdrawn or corrected, and by what.
import type { Apart } from '#domain/figures/actLine.ts'
import type { Fact } from '#domain/facts/fact.ts'
import { byStamp } from '#domain/facts/order.ts'
import { isActive } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'

// Rows of an import that was undone, or never finished, were never in: they are told in the settings, as one import (`dayLog`).
const wasIn = (register: Register, { batch }: Fact): boolean => batch === undefined || register.countedBatches.has(batch)

const strike = (register: Register, fact: Fact): readonly Apart[] => {
  const strikers = (register.struckBy.get(fact.id) ?? []).toSorted(byStamp)
  const withdrawal = strikers.find((by) => by.refs?.withdraws === fact.id && isActive(register, by))
  if (withdrawal !== undefined) return [{ fact, why: 'withdrawn', by: withdrawal }]
  const correction = strikers.find((by) => by.refs?.replaces === fact.id)
  return correction === undefined ? [] : [{ fact, why: 'corrected', by: correction }]
}

/** Those of some acts that do not count because something withdraws or replaces them. */
export const struckAmong = (register: Register, facts: Iterable<Fact>): readonly Apart[] =>
  [...facts].filter((fact) => register.struckBy.has(fact.id) && wasIn(register, fact) && !isActive(register, fact)).flatMap((fact) => strike(register, fact))
