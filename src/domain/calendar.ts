// Which days the house is open: figures divide by these, not by the days that have data (metier.md §6).
import { addDays, daysOf, knownDay, weekdayOf } from '#domain/time.ts'
import type { Period, ServiceDay } from '#domain/time.ts'

type OpeningWeek = {
  /** 1 for Monday to 7 for Sunday. */
  readonly weekdays: readonly number[]
  readonly openOnHolidays: boolean
}

export type OpeningCalendar = OpeningWeek & {
  /** The weeks that held up to a day, included, the oldest first: last year's report keeps its own (metier.md §6). */
  readonly before?: readonly (OpeningWeek & { readonly until: ServiceDay })[]
  readonly closedOn: readonly ServiceDay[]
  readonly openOn: readonly ServiceDay[]
}

// Easter Sunday, Gregorian calendar (Meeus, Astronomical Algorithms, chapter 8).
const easterOf = (year: number): ServiceDay => {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const sum = h + l - 7 * m + 114
  return knownDay(`${String(year)}-0${String(Math.floor(sum / 31))}-${String((sum % 31) + 1).padStart(2, '0')}`)
}

const fixed = ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25']

const holidaysOf = (year: number): ReadonlySet<ServiceDay> => {
  const easter = easterOf(year)
  const moving = [1, 39, 50].map((days) => addDays(easter, days))
  return new Set([...fixed.map((day) => knownDay(`${String(year)}-${day}`)), ...moving])
}

const known = new Map<number, ReadonlySet<ServiceDay>>()

/** Says whether a day is one of the eleven French public holidays (Code du travail L3133-1). */
export const isHoliday = (day: ServiceDay): boolean => {
  const year = Number(day.slice(0, 4))
  const holidays = known.get(year) ?? holidaysOf(year)
  known.set(year, holidays)
  return holidays.has(day)
}

/** The week that held on a day. */
export const weekOn = (calendar: OpeningCalendar, day: ServiceDay): OpeningWeek => calendar.before?.find(({ until }) => day <= until) ?? calendar

const isSameWeek = (one: OpeningWeek, other: OpeningWeek): boolean =>
  one.openOnHolidays === other.openOnHolidays && one.weekdays.join() === other.weekdays.join()

/** The calendar that a house wishes for, changed on a day: the former week goes on holding up to the day before. Of several changes of a day, the first keeps it. */
export const changedOn = (day: ServiceDay, former: OpeningCalendar, wish: OpeningCalendar): OpeningCalendar => {
  const { before = [], weekdays, openOnHolidays } = former
  const until = addDays(day, -1)
  const isKept = isSameWeek(former, wish) || before.some((week) => week.until >= until)
  const weeks = isKept ? before : [...before, { until, weekdays, openOnHolidays }]
  return weeks.length === 0 ? wish : { ...wish, before: weeks }
}

/** Says whether the house is open on a day: a day named in the settings wins over the week and the holidays. */
export const isOpen = (calendar: OpeningCalendar, day: ServiceDay): boolean => {
  if (calendar.openOn.includes(day)) return true
  if (calendar.closedOn.includes(day)) return false
  const { weekdays, openOnHolidays } = weekOn(calendar, day)
  return weekdays.includes(weekdayOf(day)) && (openOnHolidays || !isHoliday(day))
}

/** The number of opening days in a period. */
export const openDaysIn = (calendar: OpeningCalendar, period: Period): number =>
  daysOf(period).filter((day) => isOpen(calendar, day)).length
