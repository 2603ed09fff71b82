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
