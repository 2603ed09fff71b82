import { serviceDay, timeOfDay } from '#domain/time.ts'
import type { When } from '#desk/when.ts'
import type { Missing } from '#ui/texts/domiciliationGestures.ts'

/** The fields of an act that is noted at another moment. */
export type Later = { readonly later: boolean; readonly day: string; readonly at: string; readonly reason: string }

/** When an act happened, as it was typed; nothing where it is now. */
export const whenOf = (fields: Later): When | Missing | undefined => {
  if (!fields.later) return undefined
  const [day, at] = [serviceDay(fields.day), timeOfDay(fields.at)]
  if (day === undefined) return 'noSuchDay'
  if (at === undefined && fields.at !== '') return 'noSuchHour'
  return { day, reason: fields.reason, ...(at === undefined ? {} : { at }) }
}
