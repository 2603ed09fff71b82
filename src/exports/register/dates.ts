// Dates and hours as spreadsheets write them.
import { serviceDay, timeOfDay } from '#domain/time.ts'
import type { ServiceDay, TimeOfDay } from '#domain/time.ts'

const two = (digits: string | undefined): string => (digits ?? '').padStart(2, '0')

// A cell may hold a date and its hour, as "Horodatage" does: `date` takes the one, `heure` the other.
const hourAfterDate = / (?=\d{1,2}[:hH]\d\d)/

/** The date in a text: dd/MM/yyyy (or with dots or dashes) or yyyy-MM-dd, an hour after it passed over. */
export const dayIn = (text: string): ServiceDay | undefined => {
  const [date = ''] = text.replace(/(\d)T(\d)/, '$1 $2').split(hourAfterDate)
  const french = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(date)
  return serviceDay(french === null ? date.replaceAll('/', '-') : `${french[3] ?? ''}-${two(french[2])}-${two(french[1])}`)
}

/** The birth year in a text that says no more than that, "about" with its sign (EDTF). */
export const birthYearIn = (text: string): string | undefined => (/^(?:19|20)\d\d~?$/.test(text) ? text : undefined)

/** The hour in a text: 9:05, 09:05:00 or 9h05, a date before it passed over. */
export const hourIn = (text: string): TimeOfDay | undefined => {
  const hour = text.replace(/(\d)T(\d)/, '$1 $2').split(hourAfterDate).at(-1) ?? ''
  return timeOfDay(hour.replace(/^(\d{1,2}) ?[hH] ?(\d\d)$/, '$1:$2').replace(/^(\d{1,2}:\d\d):\d\d(?:\.\d+)?$/, '$1'))
}
