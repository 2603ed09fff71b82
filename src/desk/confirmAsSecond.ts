import { ok, refuse } from '#kernel/result.ts'
import { asSecond } from '#domain/facts/again.ts'
import type { FactId } from '#domain/ids.ts'
import { isActive } from '#domain/register/read.ts'
import type { Decide } from '#desk/ports.ts'

/**
 * A doublon that was none: the passage or prestation did happen twice, and both count (sync.md, "conflicts of our domain").
 * Refuses any other act, and one that no longer counts or was added on purpose already.
 */
export const confirmAsSecond = ({ fact: id }: { readonly fact: FactId }): Decide => (register) => {
  const fact = register.facts.get(id)
  if (fact?.person === undefined || (fact.kind !== 'passage' && fact.kind !== 'prestation')) return refuse({ code: 'unknownFact' })
  return isActive(register, fact) && fact.data.again !== true ? ok([asSecond(fact, fact.person)]) : refuse({ code: 'alreadyWithdrawn' })
}
