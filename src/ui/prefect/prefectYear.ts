// A year as the prefect and DomiFa are told it: as it was closed where a manager closed it, else as the acts tell it today.
import { outsideOf } from '#domain/aggregates/outside.ts'
import type { Outside } from '#domain/aggregates/outside.ts'
import { changesSince } from '#domain/closings/afterClosing.ts'
import { standingClosing } from '#domain/closings/closings.ts'
import type { Closing } from '#domain/closings/closings.ts'
import type { Tally } from '#domain/figures/tally.ts'
import type { Register } from '#domain/register/register.ts'
import { domifaAxes } from '#domain/reports/domifaAxes.ts'
import { meansOf } from '#domain/reports/meansOf.ts'
import { prefectFigures } from '#domain/reports/prefectReport.ts'
import type { YearMeans } from '#domain/reports/yearMeans.ts'
import { initialSettings } from '#domain/settings.ts'
import type { Letterhead } from '#domain/settings.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import type { Period, ServiceDay } from '#domain/time.ts'
import type { Asked } from '#ui/figures/Definition.tsx'
import { periodAround } from '#ui/figures/period.ts'

export type PrefectYear = {
  readonly year: string
  /** Up to today, of the year that runs. */
  readonly period: Period
  readonly running: boolean
  readonly figures: Tally
  readonly means: YearMeans
  readonly place: string
  readonly letterhead: Letterhead
  readonly closing?: Closing
  /** How each figure is told outside; absent of the year that runs, which does not leave: two versions of it would be subtracted (decisions/0035). */
  readonly outside?: Outside
  /** How many figures moved since it was closed. */
  readonly changed: number
}

/** What each document of the view is given: the period of the address, and the year that it ends in. */
export type DocumentProps = { readonly period: Period; readonly year: PrefectYear; readonly onAsk: (asked: Asked) => void; /** What follows the address of the document. */ readonly search: string }

const closedYear = (register: Register, period: Period, closing: Closing): Omit<PrefectYear, 'year'> => {
  const { house, means = {} } = closing.closed ?? {}
  const { place, letterhead } = { ...initialSettings, ...house }
  return { period, running: false, figures: closing.figures, means, place, letterhead, closing, outside: outsideOf(register, period.from.slice(0, 4)), changed: changesSince(register, period).length }
}

const openYear = (register: Register, whole: Period, today: ServiceDay): Omit<PrefectYear, 'year'> => {
  const { place, letterhead, calendar } = settingsOf(register)
  const running = today <= whole.to
  const period = running ? { ...whole, to: today } : whole
  const figures = new Map([...prefectFigures(register, period, calendar), ...domifaAxes(register, period, calendar)])
  const year = whole.from.slice(0, 4)
  return { period, running, figures, ...(running ? {} : { outside: outsideOf(register, year) }), means: meansOf(register, year) ?? {}, place, letterhead, changed: 0 }
}

const made = (register: Register, whole: Period, today: ServiceDay): PrefectYear => {
  const closing = standingClosing(register, whole)
  return { year: whole.from.slice(0, 4), ...(closing === undefined ? openYear(register, whole, today) : closedYear(register, whole, closing)) }
}

const known = new WeakMap<Register, Map<string, PrefectYear>>()

/** The year that a period ends in; nothing for one that has not begun. The same answer is given until an act changes the register. */
export const prefectYear = (register: Register, { to }: Pick<Period, 'to'>, today: ServiceDay): PrefectYear | undefined => {
  const whole = periodAround('year', to)
  if (today < whole.from) return undefined
  const answers = known.get(register) ?? new Map<string, PrefectYear>()
  known.set(register, answers)
  const key = `${whole.from} ${today}`
  const year = answers.get(key) ?? made(register, whole, today)
  answers.set(key, year)
  return year
}
