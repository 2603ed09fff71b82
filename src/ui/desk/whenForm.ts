// Another time than now, as it is typed.
import type { When } from '#desk/when.ts'
import { serviceDay, timeOfDay } from '#domain/time.ts'
import type { ServiceDay } from '#domain/time.ts'

export type WhenForm = { readonly day: string; readonly at: string; readonly reason: string }

/** A form that begins on a day, and at an hour when one is known. */
export const whenForm = (day: ServiceDay, at = ''): WhenForm => ({ day, at, reason: '' })

/** The moment in a form, or what is missing from it. */
export const whenIn = (form: WhenForm): When | 'noSuchDay' | 'noSuchHour' | 'reasonMissing' => {
  const day = serviceDay(form.day)
  const at = timeOfDay(form.at)
  if (day === undefined) return 'noSuchDay'
  if (form.at !== '' && at === undefined) return 'noSuchHour'
  if (form.reason.trim() === '') return 'reasonMissing'
  return { day, reason: form.reason, ...(at === undefined ? {} : { at }) }
}
