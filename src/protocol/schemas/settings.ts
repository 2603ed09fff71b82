import * as v from 'valibot'
import { registerTables } from '#domain/import/rows.ts'
import { limitSpans } from '#domain/settings.ts'
import { placeKinds } from '#domain/washroom/words.ts'
import { day, hour, text, whole, yes } from '#protocol/schemas/scalars.ts'

const maybe = v.exactOptional(text)

const letterhead = v.object({
  organisation: text, service: text, address: text, phone: text, email: text, hours: text, town: text, signatory: text, signatoryTitle: text, court: text,
})

const columnMap = v.object({
  table: v.picklist(registerTables), headers: v.array(text), columns: v.record(text, text), words: v.record(text, v.record(text, text)),
})

const prestation = v.object({
  code: text, name: maybe, icon: text, retired: v.exactOptional(yes), many: v.exactOptional(yes), uncounted: v.exactOptional(yes),
  limit: v.exactOptional(v.object({ times: whole, per: v.picklist(limitSpans) })), season: v.exactOptional(v.object({ from: text, to: text })),
})

const place = v.object({ code: text, name: text, kind: v.picklist(placeKinds), prestation: text, minutes: whole, uncounted: v.exactOptional(yes) })

const week = { weekdays: v.array(whole), openOnHolidays: v.boolean() }

/** Some settings of the house. */
export const settings = v.object({
  places: v.exactOptional(v.array(place)),
  place: maybe,
  lock: v.exactOptional(v.object({ blurAfter: whole, lockAfter: whole, closing: hour })),
  twoSignatures: v.exactOptional(v.boolean()),
  retention: v.exactOptional(v.object({ archiveAfter: whole, eraseAfter: whole })),
  letterhead: v.exactOptional(letterhead),
  files: v.exactOptional(v.object({ priorLetterDays: whole, mailKept: whole })),
  prefectDueOn: maybe,
  columnMaps: v.exactOptional(v.array(columnMap)),
  equivalences: v.exactOptional(v.array(v.array(text))),
  prestations: v.exactOptional(v.array(prestation)),
  referrals: v.exactOptional(v.array(v.object({ code: text, name: maybe, retired: v.exactOptional(yes) }))),
  calendar: v.exactOptional(v.object({ ...week, closedOn: v.array(day), openOn: v.array(day), before: v.exactOptional(v.array(v.object({ ...week, until: day }))) })),
})
