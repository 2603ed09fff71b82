// What the chart draws and the sentence that reads it: by month over a year, by open day within a month.
import { weekdayOf } from '#domain/time.ts'
import type { Bilan, DayCount } from '#ui/figures/bilanOf.ts'
import { kindOfPeriod } from '#ui/figures/period.ts'
import type { Bar, Mean } from '#ui/parts/Bars.tsx'
import { monthShort, weekdayAndDay, weekdayName } from '#ui/texts/dates.ts'
import { figures } from '#ui/texts/figures.ts'

export type Chart = {
  readonly title: string
  readonly sentence: string
  readonly bars: readonly Bar[]
  readonly mean?: Mean
  readonly words?: { readonly strong: string; readonly others: string }
}

const { chart: words } = figures

const meanOf = (values: readonly number[]): number => (values.length === 0 ? 0 : Math.round((values.reduce((sum, n) => sum + n, 0) / values.length) * 10) / 10)

type Weekday = { readonly weekday: number; readonly mean: number; readonly days: number }

// One Tuesday says nothing about Tuesdays.
const fullestWeekday = (days: readonly DayCount[]): Weekday | undefined =>
  [1, 2, 3, 4, 5, 6, 7]
    .map((weekday) => {
      const those = days.filter(({ day }) => weekdayOf(day) === weekday)
      return { weekday, days: those.length, mean: meanOf(those.map(({ passages }) => passages)) }
    })
    .filter(({ days: n, mean }) => n > 1 && mean > 0)
    .toSorted((a, b) => b.mean - a.mean)[0]

const fullestDay = (days: readonly DayCount[]): string =>
  days.toSorted((a, b) => b.passages - a.passages).slice(0, 1).map(({ day, passages }) => words.day(weekdayAndDay(day), passages)).join('')

const byDay = ({ days, figures: tally }: Bilan): Chart => {
  const fullest = fullestWeekday(days)
  const mean = tally.get('dailyMean') ?? 0
  const name = fullest === undefined ? '' : weekdayName(fullest.weekday)
  const bars = days.map(({ day, passages }, place) => {
    const strong = weekdayOf(day) === fullest?.weekday
    return { label: String(Number(day.slice(8))), value: passages, strong, tick: strong || fullest === undefined || place === 0 }
  })
  return {
    title: words.days, bars,
    sentence: fullest === undefined ? fullestDay(days) : words.weekday(name, fullest.mean),
    ...(mean === 0 ? {} : { mean: { value: mean, word: words.mean(mean) } }),
    ...(fullest === undefined ? {} : { words: { strong: name, others: words.otherDays } }),
  }
}

// Beyond two years only January is named below its bar.
const namedMonths = 24

const byMonth = ({ months }: Bilan): Chart => {
  const values = months.map(({ counts }) => counts.get('passages') ?? 0)
  const top = Math.max(...values)
  const fullest = months[values.indexOf(top)]
  // Days of a month that the period cuts are no month to make a mean with.
  const whole = values.filter((_, place) => months.slice(place, place + 1).every(({ period }) => kindOfPeriod(period) === 'month'))
  const mean = meanOf(whole)
  return {
    title: words.months,
    sentence: fullest === undefined ? '' : words.month(fullest.period, top),
    bars: months.map(({ period }, place) => ({
      label: monthShort(period.from), value: values[place] ?? 0, strong: (values[place] ?? 0) === top,
      tick: months.length <= namedMonths || period.from.slice(5, 7) === '01',
    })),
    ...(whole.length === 0 ? {} : { mean: { value: mean, word: words.mean(mean) } }),
    words: { strong: words.fullest, others: words.otherMonths },
  }
}

/** The passages of a period, drawn. */
export const chartOf = (bilan: Bilan): Chart => {
  const byMonths = bilan.months.length > 0
  if ((bilan.figures.get('passages') ?? 0) === 0) return { title: byMonths ? words.months : words.days, sentence: words.none, bars: [] }
  return byMonths ? byMonth(bilan) : byDay(bilan)
}
