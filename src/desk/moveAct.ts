import { ok, refuse } from '#kernel/result.ts'
import { atAnotherTime, isTimed, onceMore } from '#domain/facts/again.ts'
import type { FactId } from '#domain/ids.ts'
import { isActive } from '#domain/register/read.ts'
import type { Decide } from '#desk/ports.ts'
import { isThere, stillNeeded } from '#desk/stillNeeded.ts'
import { placed } from '#desk/when.ts'
import type { When } from '#desk/when.ts'

/**
 * Gives acts of one tap their true day or hour, with a reason; the first writing stays in the log, replaced. A passage or a call that they had
 * implied stays on its day when something else there needs it, and is noted on the other day too where it is missing. Refuses acts that have no
 * hour, or no longer count.
 */
export const moveAct = ({ facts, when }: { readonly facts: readonly FactId[]; readonly when: When }): Decide => (register, now) => {
  const standing = facts.flatMap((id) => register.facts.get(id) ?? []).filter((fact) => isActive(register, fact))
  if (standing.length === 0) return refuse({ code: 'unknownFact' })
  const place = placed(now, when)
  if (!place.ok) return place
  const timed = standing.filter(isTimed)
  if (timed.length !== standing.length) return refuse({ code: 'unknownFact' })
  const time = { ...when, reason: when.reason.trim() }
  return ok(timed.flatMap((fact) => {
    if (fact.day === when.day || !stillNeeded(register, fact, standing)) return [atAnotherTime(fact, time)]
    return isThere(register, fact, when.day) ? [] : [onceMore(fact, time)]
  }))
}
