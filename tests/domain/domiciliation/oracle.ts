// A second reading of metier.md §3–4, by plain tables and loops over days: shares no code with `domain`.
const monthLengths = (year: number) => [31, (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Every civil date of these years, in order, as text. */
export const allDays = (from: number, to: number): readonly string[] => {
  const days: string[] = []
  for (let year = from; year <= to; year++)
    monthLengths(year).forEach((length, month) => {
      for (let day = 1; day <= length; day++) days.push([String(year), String(month + 1).padStart(2, '0'), String(day).padStart(2, '0')].join('-'))
    })
  return days
}

/** The last day on which someone silent since `day` may still show up. */
export const termOf = (day: string): string => {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const [y, m] = month > 9 ? [year + 1, month - 9] : [year, month + 3]
  const longest = monthLengths(y)[m - 1] ?? 0
  return [String(y), String(m).padStart(2, '0'), String(Math.min(date, longest)).padStart(2, '0')].join('-')
}

export type Story = {
  readonly grants: readonly { readonly decided: string; readonly from: string; readonly until: string }[]
  /** Endings, each with how many grants had been written before it. */
  readonly endings: readonly { readonly decided: string; readonly after: number }[]
  readonly signs: readonly string[]
  readonly absences: readonly { readonly from: string; readonly to?: string }[]
}

const runningAt = (story: Story, day: string) =>
  story.grants.filter(
    (grant, i) =>
      grant.decided <= day && grant.from <= day && grant.until >= day &&
      !story.endings.some((end) => end.decided <= day && (end.decided > grant.decided || (end.decided === grant.decided && end.after > i))),
  )

/** Says whether metier.md §4 flags the holder of this story on a day. */
export const isFlagged = (story: Story, day: string): boolean => {
  const running = runningAt(story, day)
  if (running.length === 0) return false
  if (story.absences.some(({ from, to }) => from <= day && (to === undefined || to >= day))) return false
  const start = running.map(({ from }) => from).sort().at(-1) ?? ''
  const decided = story.grants.map((grant) => grant.decided).filter((on) => on <= day)
  const back = story.absences.flatMap(({ to }) => (to !== undefined && to < day ? [to] : []))
  const since = [start, ...decided, ...back, ...story.signs.filter((on) => on <= day)].sort().at(-1) ?? ''
  return day > termOf(since)
}

/** An act as a plain row: what it is worth is said by whoever wrote it down. */
export type Row = {
  readonly id: string
  readonly stamp: string
  readonly day: string
  readonly what: 'grant' | 'ending' | 'sign' | 'absence' | 'other'
  readonly from?: string
  readonly to?: string
  /** The row that this one takes back, or stands for. */
  readonly strikes?: string
  readonly replaces?: string
  readonly batch?: string
  /** For the marks of an import. */
  readonly finishes?: string
  readonly undoes?: string
}

const isIn = (rows: readonly Row[], row: Row): boolean => {
  const marked = (mark: 'finishes' | 'undoes'): boolean => rows.some((other) => other[mark] === row.batch && counts(rows, other))
  return row.batch === undefined || (marked('finishes') && !marked('undoes'))
}

const takenBack = (rows: readonly Row[], row: Row): boolean => rows.some((other) => other.strikes === row.id && other.stamp > row.stamp && counts(rows, other))

// Corrected, and by whatever way its correction was corrected or taken back, one of those that came after it stands.
const standsLater = (rows: readonly Row[], row: Row): boolean =>
  rows.some((other) => other.replaces === row.id && other.stamp > row.stamp && isIn(rows, other) && (!takenBack(rows, other) || standsLater(rows, other)))

const counts = (rows: readonly Row[], row: Row): boolean => isIn(rows, row) && !takenBack(rows, row) && !standsLater(rows, row)

/** What these rows tell, taken-back ones and unfinished imports left out; `id` breaks the tie of two stamps. */
export const storyOf = (rows: readonly Row[]): Story => {
  const told = rows.filter((row) => counts(rows, row)).sort((a, b) => (`${a.stamp} ${a.id}` < `${b.stamp} ${b.id}` ? -1 : 1))
  const grants = told.filter(({ what }) => what === 'grant')
  return {
    grants: grants.map(({ day, from = '', to = '' }) => ({ decided: day, from, until: to })),
    endings: told.filter(({ what }) => what === 'ending').map((end) => ({ decided: end.day, after: grants.filter((grant) => told.indexOf(grant) < told.indexOf(end)).length })),
    signs: told.filter(({ what }) => what === 'sign').map(({ day }) => day),
    absences: told.filter(({ what }) => what === 'absence').map(({ from = '', to }) => (to === undefined ? { from } : { from, to })),
  }
}

/** Says whether someone gave a sign of life in the three calendar months before a day, or on it: nobody is ever flagged then. */
export const isHeard = ({ signs, grants }: Story, day: string): boolean =>
  [...signs, ...grants.map(({ decided }) => decided)].some((on) => on <= day && day <= termOf(on))
