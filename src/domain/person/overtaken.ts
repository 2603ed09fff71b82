// An import never overtakes the desk (decisions/0024), also where the tablets were apart.
import { seenBy } from '#domain/exchange/seenBy.ts'
import { isOfKind } from '#domain/facts/fact.ts'
import type { Fact, FactOf } from '#domain/facts/fact.ts'
import { byStamp } from '#domain/facts/order.ts'
import type { FactId } from '#domain/ids.ts'
import type { Register } from '#domain/register/register.ts'

const none: ReadonlySet<FactId> = new Set()

/** Of one person's acts, the descriptions of imports that did not know of the last one that the desk wrote for the same date: they stand behind it. */
export const overtaken = (register: Register, acts: readonly Fact[]): ReadonlySet<FactId> => {
  const edits = acts.filter(isOfKind('personDescribed'))
  const byDesk = edits.filter(({ batch }) => batch === undefined).toSorted(byStamp)
  if (byDesk.length === 0 || byDesk.length === edits.length) return none
  const missed = (edit: FactOf<'personDescribed'>): boolean => {
    const last = byDesk.findLast(({ data }) => data.since === edit.data.since)
    return last !== undefined && !seenBy(register, [edit]).has(last.id)
  }
  return new Set(edits.filter((edit) => edit.batch !== undefined && missed(edit)).map(({ id }) => id))
}
