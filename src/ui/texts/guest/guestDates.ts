// Dates as a guest reads them: the Gregorian calendar of their papers and of this town, and the figures that stand on them (decisions/0029).
import { dayNumber, knownDay, weekdayOf } from '#domain/time.ts'
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

// A Monday; any would do.
const monday = dayNumber(knownDay('2026-11-16'))

const weekdayName = (language: GuestLanguage, weekday: number): string => {
  if (language === 'ps') return pashto.weekdays[weekday - 1] ?? ''
  return new Intl.DateTimeFormat(languageFaces[language].locale, { weekday: 'long', timeZone: 'UTC' }).format((monday + weekday - 1) * 86_400_000)
}

/** The days of a week, 1 for Monday: "Monday – Friday", "Monday, Wednesday – Friday". Three in a row make a stretch. */
export const guestWeek = (language: GuestLanguage, weekdays: readonly number[]): string => {
  const days = weekdays.toSorted((a, b) => a - b)
  const stretches = days.filter((one) => !days.includes(one - 1)).map((first) => ({ first, last: days.find((one) => one >= first && !days.includes(one + 1)) ?? first }))
  const name = (weekday: number) => weekdayName(language, weekday)
  const comma = /^(ar|fa|ps)$/.test(language) ? '، ' : ', '
  return stretches.map(({ first, last }) => (last === first ? name(first) : [name(first), name(last)].join(last === first + 1 ? comma : ' – '))).join(comma)
}

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
