// The recount's own calendar, on `YYYY-MM-DD` texts: nothing of it comes from src, or a mistake there would agree with itself.

const moved = (day: string, days: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

export const plusDays = moved

/** The same date `months` later; where the month is too short, its last day. */
export const plusMonths = (day: string, months: number): string => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const first = new Date(Date.UTC(year, month - 1 + months, 1))
  const length = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  return moved(first.toISOString().slice(0, 10), Math.min(date, length) - 1)
}

/** The last day of a year of validity. */
export const yearOn = (start: string): string => (start.endsWith('02-29') ? `${String(Number(start.slice(0, 4)) + 1)}-02-28` : moved(`${String(Number(start.slice(0, 4)) + 1)}${start.slice(4)}`, -1))

// Dates of Easter Sunday as the Bureau des longitudes publishes them.
const easters: Readonly<Record<string, string>> = {
  2023: '2023-04-09', 2024: '2024-03-31', 2025: '2025-04-20', 2026: '2026-04-05', 2027: '2027-03-28', 2028: '2028-04-16',
}
const fixed = ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25']

export const isWorkday = (day: string): boolean => {
  const easter = easters[day.slice(0, 4)]
  if (easter === undefined) throw new Error(`no Easter for ${day}`)
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay()
  return weekday > 0 && weekday < 6 && !fixed.includes(day.slice(5)) && ![1, 39, 50].some((n) => moved(easter, n) === day)
}

export const daysFrom = (first: string, last: string): readonly string[] => {
  const days: string[] = []
  for (let day = first; day <= last; day = moved(day, 1)) days.push(day)
  return days
}

export const lastOf = (month: string): string => plusDays(plusMonths(`${month}-01`, 1), -1)

/** Birthdays gone by. */
export const yearsOld = (birth: string, day: string): number => {
  let years = 0
  while (birthday(birth, years + 1) <= day) years++
  return years
}

// Compared as text, 29 February falls between 28 February and 1 March in any year.
const birthday = (birth: string, years: number): string => `${String(Number(birth.slice(0, 4)) + years)}${birth.slice(4)}`
