// The period stands in the address, so that a report can be opened again as it was.
import { addDays, addMonths, daysBetween, firstOfMonth, knownDay, lastOfMonth, serviceDay, weekdayOf } from '#domain/time.ts'
import type { Period, ServiceDay } from '#domain/time.ts'

/** From the shortest; a week begins on a Monday. */
export const presets = ['day', 'week', 'month', 'quarter', 'year'] as const
export type Preset = (typeof presets)[number]
export type PeriodKind = Preset | 'free'

export type AskedPeriod = {
  readonly period: Period
  readonly wrong?: { readonly what: 'notADate'; readonly text: string } | { readonly what: 'reversed' }
}

const quarterAround = (day: ServiceDay): Period => {
  const first = addMonths(firstOfMonth(day), -((Number(day.slice(5, 7)) - 1) % 3))
  return { from: first, to: lastOfMonth(addMonths(first, 2)) }
}

/** The day, week, month, quarter or year around a day. */
export const periodAround = (preset: Preset, day: ServiceDay): Period => {
  switch (preset) {
    case 'day': return { from: day, to: day }
    case 'week': return { from: addDays(day, 1 - weekdayOf(day)), to: addDays(day, 7 - weekdayOf(day)) }
    case 'quarter': return quarterAround(day)
    case 'month': return { from: firstOfMonth(day), to: lastOfMonth(day) }
    case 'year': return { from: knownDay(`${day.slice(0, 4)}-01-01`), to: knownDay(`${day.slice(0, 4)}-12-31`) }
  }
}

/** Reads `du=…&au=…`; without them, or with what is no period, the month of today. */
export const readPeriod = (search: string, today: ServiceDay): AskedPeriod => {
  const asked = new URLSearchParams(search)
  const month = periodAround('month', today)
  const texts = [asked.get('du') ?? month.from, asked.get('au') ?? month.to] as const
  const [from, to] = [serviceDay(texts[0]), serviceDay(texts[1])]
  if (from === undefined || to === undefined) return { period: month, wrong: { what: 'notADate', text: from === undefined ? texts[0] : texts[1] } }
  return to < from ? { period: month, wrong: { what: 'reversed' } } : { period: { from, to } }
}

/** What a period has so far: days that have not come hold nothing, and no mean and no stock is of them. */
export const soFar = ({ from, to }: Period, today: ServiceDay): Period => ({ from, to: from <= today && today < to ? today : to })

/** The address of a period. */
export const writePeriod = ({ from, to }: Period): string => `/bilan?du=${from}&au=${to}`

/** Which of these a period is, or something else. */
export const kindOfPeriod = ({ from, to }: Period): PeriodKind => {
  const same = ({ from: first, to: last }: Period): boolean => first === from && last === to
  return presets.find((preset) => same(periodAround(preset, from))) ?? 'free'
}

/** The day to go on from when another kind of period is asked: today when it is in sight, else the last one seen. */
export const anchorOf = ({ from, to }: Period, today: ServiceDay): ServiceDay => (from <= today && today <= to ? today : to)

// Days and weeks are counted in days.
const months: Readonly<Record<PeriodKind, number>> = { day: 0, week: 0, month: 1, quarter: 3, year: 12, free: 0 }

/** The period before (-1) or after (1), of the same length. */
export const neighbour = (period: Period, step: 1 | -1): Period => {
  const kind = kindOfPeriod(period)
  if (kind !== 'free' && months[kind] > 0) return periodAround(kind, addMonths(period.from, step * months[kind]))
  const length = daysBetween(period.from, period.to) + 1
  return { from: addDays(period.from, step * length), to: addDays(period.to, step * length) }
}
