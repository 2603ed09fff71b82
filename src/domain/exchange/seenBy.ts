import type { Fact } from '#domain/facts/fact.ts'
import type { FactId } from '#domain/ids.ts'
import type { Register } from '#domain/register/register.ts'

/** What some facts were made from (`refs.previous`, `refs.replaces`), taken-back ones included, down to the first: whoever wrote them had seen them all. */
export const seenBy = (register: Register, facts: readonly Fact[]): ReadonlySet<FactId> => {
  const seen = new Set<FactId>()
  const waiting: Fact[] = [...facts]
  for (let fact = waiting.pop(); fact !== undefined; fact = waiting.pop()) {
    const before = [fact.refs?.previous, fact.refs?.replaces].filter((id) => id !== undefined).filter((id) => !seen.has(id))
    for (const id of before) seen.add(id)
    waiting.push(...before.map((id) => register.facts.get(id)).filter((known) => known !== undefined))
  }
  return seen
}
