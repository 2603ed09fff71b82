import * as v from 'valibot'
import { closingReasons } from '#domain/closings/contents.ts'
import { waitingDelays } from '#domain/reports/yearMeans.ts'
import { hour, text, whole, yes } from '#protocol/schemas/scalars.ts'
import { settings } from '#protocol/schemas/settings.ts'

const maybe = v.exactOptional(text)

/** What a house answers for a year. */
export const yearMeans = v.object({
  waitingList: v.exactOptional(v.boolean()), delay: v.exactOptional(v.picklist(waitingDelays)), staff: v.exactOptional(whole), volunteers: v.exactOptional(whole),
  humanCost: v.exactOptional(whole), totalCost: v.exactOptional(whole), material: maybe,
})

const orderPlace = v.object({ epoch: text, seq: whole, chain: text })
const tabletThen = v.object({ name: maybe, seen: v.exactOptional(whole), pending: whole, missing: v.exactOptional(yes) })

/** What a closing keeps. */
export const closed = v.object({
  form: v.literal(1), why: v.picklist(closingReasons), by: text, at: hour, tally: text, zeros: v.exactOptional(yes), house: settings, means: v.exactOptional(yearMeans),
  upTo: v.object({ facts: whole, place: v.exactOptional(orderPlace), heads: v.record(text, whole) }),
  tablets: v.array(tabletThen), reason: maybe,
})
