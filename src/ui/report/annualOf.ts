// A year as its report tells it: as it was closed where a manager closed it, else as the acts tell it today.
import { keepsZeros, standingClosing } from '#domain/closings/closings.ts'
import type { Closing } from '#domain/closings/closings.ts'
import { annualFigures } from '#domain/reports/annualReport.ts'
import type { Register } from '#domain/register/register.ts'
import { initialSettings } from '#domain/settings.ts'
import type { Letterhead } from '#domain/settings.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import type { Period, ServiceDay } from '#domain/time.ts'
import { periodAround } from '#ui/figures/period.ts'
import type { Year } from '#ui/texts/annualTelling.ts'

export type Annual = Year & {
  readonly letterhead: Letterhead
  /** The year is not over: told up to today. */
  readonly running: boolean
  /** Told as it was closed, whatever moved since. */
  readonly closing?: Closing
}

const closedYear = (period: Period, closing: Closing): Annual => {
  const settings = { ...initialSettings, ...closing.closed?.house }
  return { figures: closing.figures, period, settings, letterhead: settings.letterhead, running: false, closing, ...(keepsZeros(closing) ? {} : { withoutZeros: true }) }
}

const openYear = (register: Register, period: Period): Omit<Annual, 'running'> => {
  const settings = settingsOf(register)
  return { figures: annualFigures(register, period, settings.calendar), period, settings, letterhead: settings.letterhead }
}

const made = (register: Register, whole: Period, today: ServiceDay): Annual => {
  const closing = standingClosing(register, whole)
  if (closing !== undefined) return closedYear(whole, closing)
  const running = today <= whole.to
  return { ...openYear(register, running ? { ...whole, to: today } : whole), running }
}

const known = new WeakMap<Register, Map<string, Annual>>()

/** The year that a period ends in; nothing for one that has not begun. The same answer is given until an act changes the register. */
export const annualOf = (register: Register, { to }: Pick<Period, 'to'>, today: ServiceDay): Annual | undefined => {
  const whole = periodAround('year', to)
  if (today < whole.from) return undefined
  const answers = known.get(register) ?? new Map<string, Annual>()
  known.set(register, answers)
  const key = `${whole.from} ${today}`
  const annual = answers.get(key) ?? made(register, whole, today)
  answers.set(key, annual)
  return annual
}
