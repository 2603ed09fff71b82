// A decision contested before the president of the CCAS or the tribunal administratif (metier.md §4).
import { isOfKind } from '#domain/facts/fact.ts'
import type { FactOf } from '#domain/facts/fact.ts'
import { byStamp } from '#domain/facts/order.ts'
import type { FactId } from '#domain/ids.ts'
import { perPerson } from '#domain/register/read.ts'

export type Appeal = {
  readonly lodged: FactOf<'appealLodged'>
  readonly closed?: FactOf<'appealClosed'>
}

/** The appeals of a person, oldest first, each with what became of it. `lodged.refs.previous` is the decision that it contests. */
export const appealsOf = perPerson((acts): readonly Appeal[] => {
  const closings = acts.filter(isOfKind('appealClosed')).sort(byStamp)
  return acts.filter(isOfKind('appealLodged')).map((lodged) => {
    const closed = closings.findLast(({ refs }) => refs?.ends === lodged.id)
    return closed === undefined ? { lodged } : { lodged, closed }
  })
})

/** The appeals against one decision. */
export const appealsAgainst = (appeals: readonly Appeal[], decision: FactId): readonly Appeal[] =>
  appeals.filter(({ lodged }) => lodged.refs?.previous === decision)
