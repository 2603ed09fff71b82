// Dates as a guest reads them: the Gregorian calendar of their papers and of this town, and the figures that stand on them (decisions/0029).
import { dayNumber, weekdayOf } from '#domain/time.ts'
import type { ServiceDay } from '#domain/time.ts'
import { languageFaces } from '#ui/texts/guest/guestLanguages.ts'
import type { GuestLanguage } from '#ui/texts/guest/guestLanguages.ts'
import { longDay, weekdayAndDay } from '#ui/texts/dates.ts'

// Chromium leaves Pashto out of its tables, and would say the date in the language of the browser.
const pashto = {
  months: ['جنوري', 'فبروري', 'مارچ', 'اپرېل', 'مۍ', 'جون', 'جولای', 'اګست', 'سپتمبر', 'اکتوبر', 'نومبر', 'دسمبر'],
  weekdays: ['دوشنبه', 'سه‌شنبه', 'چهارشنبه', 'پنجشنبه', 'جمعه', 'شنبه', 'یکشنبه'],
} as const

const inPashto = (day: ServiceDay): string => `${String(Number(day.slice(8)))} ${pashto.months[Number(day.slice(5, 7)) - 1] ?? ''}`

const formats = new Map<string, Intl.DateTimeFormat>()

const formatted = (language: GuestLanguage, day: ServiceDay, options: Intl.DateTimeFormatOptions): string => {
  const key = `${language} ${Object.keys(options).join(' ')}`
  const format = formats.get(key) ?? new Intl.DateTimeFormat(`${languageFaces[language].locale}-u-ca-gregory-nu-latn`, { ...options, timeZone: 'UTC' })
  formats.set(key, format)
  return format.format(dayNumber(day) * 86_400_000)
}

/** "4 mai 2027". */
export const guestDay = (language: GuestLanguage, day: ServiceDay): string => {
  if (language === 'fr') return longDay(day)
  if (language === 'ps') return `${inPashto(day)} ${day.slice(0, 4)}`
  return formatted(language, day, { day: 'numeric', month: 'long', year: 'numeric' })
}

/** "mardi 24 novembre". */
export const guestWeekday = (language: GuestLanguage, day: ServiceDay): string => {
  if (language === 'fr') return weekdayAndDay(day)
  if (language === 'ps') return `${pashto.weekdays[weekdayOf(day) - 1] ?? ''}، ${inPashto(day)}`
  return formatted(language, day, { weekday: 'long', day: 'numeric', month: 'long' })
}
