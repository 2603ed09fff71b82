// Dates as spreadsheets count them: days since an epoch, the hour as a share of the day.
import { addDays, dayNumber, hourAfter, knownDay, minutesAt } from '#domain/time.ts'
import type { ServiceDay, TimeOfDay } from '#domain/time.ts'
import type { Epoch } from '#exports/xlsx/sheets.ts'

const firstDay = knownDay('1970-01-01')
/** The serial of that day. */
const offsets: Readonly<Record<Epoch, number>> = { 1900: 25_569, 1904: 24_107 }
const minutesADay = 1_440

// Excel believes that 1900 had a 29 February: what stands before is one day off.
const corrected = (whole: number, epoch: Epoch): number => (epoch === 1900 && whole < 60 ? whole + 1 : whole)

/** The serial of a date, counted from 1900: what we write. */
export const serialOf = (day: ServiceDay, at?: TimeOfDay): number => {
  const whole = dayNumber(day) + offsets[1900]
  return (whole < 61 ? whole - 1 : whole) + (at === undefined ? 0 : minutesAt(at) / minutesADay)
}

/** The day of a serial, and its hour where it has one; nothing outside of the years 1900 to 2199. */
export const dayOfSerial = (serial: number, epoch: Epoch): { readonly day: ServiceDay; readonly at?: TimeOfDay } | undefined => {
  const minutes = Math.round(serial * minutesADay)
  const whole = Math.floor(minutes / minutesADay)
  if (!(whole >= 1 && whole < 109_575)) return undefined
  const day = addDays(firstDay, corrected(whole, epoch) - offsets[epoch])
  return minutes % minutesADay === 0 ? { day } : { day, at: hourAfter(minutes % minutesADay) }
}

/** What a cell formatted as a date shows: dd/MM/yyyy, with HH:mm where it has an hour, or the hour alone; the number where no calendar has it. */
export const textOfSerial = (serial: number, epoch: Epoch): string => {
  if (serial >= 0 && serial < 1) return hourAfter(Math.round(serial * minutesADay) % minutesADay)
  const date = dayOfSerial(serial, epoch)
  if (date === undefined) return String(serial)
  const day = date.day.split('-').toReversed().join('/')
  return date.at === undefined ? day : `${day} ${date.at}`
}
