import { ok, refuse } from '#kernel/result.ts'
import { atAnotherTime, isTimed } from '#domain/facts/again.ts'
import type { FactId } from '#domain/ids.ts'
import { isActive } from '#domain/register/read.ts'
import type { Decide } from '#desk/ports.ts'
import { placed } from '#desk/when.ts'
import type { When } from '#desk/when.ts'

/** Gives acts of one tap their true day or hour, with a reason; the first writing stays in the log, replaced. Refuses acts that have no hour, or no longer count. */
export const moveAct = ({ facts, when }: { readonly facts: readonly FactId[]; readonly when: When }): Decide => (register, now) => {
  const standing = facts.flatMap((id) => register.facts.get(id) ?? []).filter((fact) => isActive(register, fact))
  if (standing.length === 0) return refuse({ code: 'unknownFact' })
  const place = placed(now, when)
  if (!place.ok) return place
  const moved = standing.filter(isTimed).map((fact) => atAnotherTime(fact, { ...when, reason: when.reason.trim() }))
  return moved.length === standing.length ? ok(moved) : refuse({ code: 'unknownFact' })
}
