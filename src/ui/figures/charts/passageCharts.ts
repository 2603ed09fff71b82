// The passages by weekday and by hour, drawn.
import { arrivalsIn } from '#domain/charts/arrivals.ts'
import type { Arrivals, Weekday } from '#domain/charts/arrivals.ts'
import type { Register } from '#domain/register/register.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import type { Period } from '#domain/time.ts'
import type { ChartModel } from '#ui/figures/charts/chartModel.ts'
import { charts } from '#ui/texts/charts.ts'
import { weekdayName } from '#ui/texts/dates.ts'
import { amount } from '#ui/texts/figures.ts'

const { weekdays: dayWords, hours: hourWords } = charts

const tenth = (n: number): number => Math.round(n * 10) / 10
const meanOf = ({ passages, openDays }: Weekday): number => (openDays === 0 ? 0 : tenth(passages / openDays))

const capital = (word: string): string => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`

const byWeekday = ({ weekdays }: Arrivals): ChartModel => {
  const shown = weekdays.filter(({ passages, openDays }) => passages > 0 || openDays > 0)
  const fullest = shown.toSorted((a, b) => meanOf(b) - meanOf(a))[0]
  const closed = shown.filter(({ openDays }) => openDays === 0).reduce((sum, { passages }) => sum + passages, 0)
  const name = fullest === undefined ? '' : weekdayName(fullest.weekday)
  const read = fullest === undefined || meanOf(fullest) === 0 ? '' : dayWords.sentence(name, meanOf(fullest))
  return {
    title: dayWords.title, shape: 'bars',
    sentence: [read, closed > 0 ? dayWords.outside(closed) : ''].filter((text) => text !== '').join(' '),
    places: shown.map((one) => ({ label: weekdayName(one.weekday).slice(0, 3), strong: one === fullest })),
    series: [{ word: dayWords.mean.full, values: shown.map(meanOf) }],
    table: {
      heads: [{ head: dayWords.head }, { head: dayWords.passages }, dayWords.openDays, dayWords.mean],
      lines: shown.map((one) => ({ id: String(one.weekday), name: capital(weekdayName(one.weekday)), cells: [one.passages, one.openDays, one.openDays === 0 ? '–' : amount(meanOf(one))] })),
    },
  }
}

const sentenceOf = (fullest: readonly [hour: number, n: number] | undefined, withoutHour: number): string =>
  fullest === undefined ? hourWords.allUnknown(withoutHour) : hourWords.sentence(...fullest, withoutHour)

const byHour = ({ hours, withoutHour }: Arrivals): ChartModel => {
  const fullest = [...hours].toSorted(([, a], [, b]) => b - a)[0]
  const [from, to] = [Math.min(...hours.keys()), Math.max(...hours.keys())]
  const shown = Array.from({ length: hours.size === 0 ? 0 : to - from + 1 }, (_, i) => ({ hour: from + i, n: hours.get(from + i) ?? 0 }))
  const unknown = { id: '', name: hourWords.unknown, cells: [withoutHour] }
  return {
    title: hourWords.title, shape: 'bars', sentence: sentenceOf(fullest, withoutHour),
    places: shown.map(({ hour }) => ({ label: hourWords.tick(hour), strong: hour === fullest?.[0], tick: shown.length <= 12 || hour % 2 === 0 })),
    series: [{ word: hourWords.passages, values: shown.map(({ n }) => n) }],
    table: {
      heads: [{ head: hourWords.head }, { head: hourWords.passages }],
      lines: [...shown.map(({ hour, n }) => ({ id: String(hour), name: hourWords.name(hour), cells: [n] })), ...(withoutHour > 0 ? [unknown] : [])],
    },
  }
}

/** When people come: by weekday, as a mean over its open days, and by hour. */
export const passageCharts = (register: Register, period: Period): readonly ChartModel[] => {
  const arrivals = arrivalsIn(register, period, settingsOf(register).calendar)
  return arrivals.weekdays.every(({ passages }) => passages === 0) ? [] : [byWeekday(arrivals), byHour(arrivals)]
}
