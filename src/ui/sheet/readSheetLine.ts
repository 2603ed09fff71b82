// The line of the catch-up: a name, a box, "+3" for three people without a name, or an hour from which the lines below it are.
import { timeOfDay } from '#domain/time.ts'
import type { TimeOfDay } from '#domain/time.ts'
import { isQuantity } from '#desk/quantity.ts'

export type SheetLine =
  | { readonly is: 'name'; readonly who: string }
  | { readonly is: 'heads'; readonly n: number }
  /** None, or more than are noted at once. */
  | { readonly is: 'notAQuantity' }
  | { readonly is: 'hour'; readonly at: TimeOfDay }

const heads = /^\s*\+\s*(?<n>\d+)\s*$/
// "9h", "9h40", "9:40", "9.40"; a number alone is a box.
const hour = /^\s*(?<hours>\d{1,2})\s*(?:h\s*|[:.](?=\d))(?<minutes>\d{2})?\s*$/i

const hourIn = (text: string): TimeOfDay | undefined => {
  const { hours, minutes = '00' } = hour.exec(text)?.groups ?? {}
  return hours === undefined ? undefined : timeOfDay(`${hours.padStart(2, '0')}:${minutes}`)
}

/** What was typed on the line. */
export const readSheetLine = (text: string): SheetLine => {
  const counted = heads.exec(text)?.groups?.['n']
  if (counted !== undefined) return isQuantity(Number(counted)) ? { is: 'heads', n: Number(counted) } : { is: 'notAQuantity' }
  const at = hourIn(text)
  return at === undefined ? { is: 'name', who: text } : { is: 'hour', at }
}
