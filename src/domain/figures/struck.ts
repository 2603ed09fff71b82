// What was withdrawn or corrected, and by what.
import type { Apart } from '#domain/figures/actLine.ts'
import type { Fact } from '#domain/facts/fact.ts'
import { byStamp } from '#domain/facts/order.ts'
import { isActive } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'

// Rows of an import that was undone, or never finished, were never in: they are told in the settings, as one import (`dayLog`).
const wasIn = (register: Register, { batch }: Fact): boolean => batch === undefined || register.countedBatches.has(batch)

const strike = (register: Register, fact: Fact, strikers: readonly Fact[]): readonly Apart[] => {
  const inOrder = strikers.toSorted(byStamp)
  const withdrawal = inOrder.find((by) => by.refs?.withdraws === fact.id && isActive(register, by))
  if (withdrawal !== undefined) return [{ fact, why: 'withdrawn', by: withdrawal }]
  const correction = inOrder.find((by) => by.refs?.replaces === fact.id)
  return correction === undefined ? [] : [{ fact, why: 'corrected', by: correction }]
}

/** The acts that do not count because something withdraws or replaces them, where `asked` says yes. */
export const struckWhere = (register: Register, asked: (fact: Fact) => boolean): readonly Apart[] =>
  [...register.struckBy].flatMap(([id, strikers]) => {
    const fact = register.facts.get(id)
    return fact !== undefined && asked(fact) && wasIn(register, fact) && !isActive(register, fact) ? strike(register, fact, strikers) : []
  })
