import type { Closing } from '#domain/closings/closings.ts'
import { spanOfPeriod } from '#domain/closings/figuresToClose.ts'
import type { Register } from '#domain/register/register.ts'
import { meansOf } from '#domain/reports/meansOf.ts'
import type { YearMeans } from '#domain/reports/yearMeans.ts'
import { initialSettings } from '#domain/settings.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import { missingOf } from '#ui/prefect/missingOf.ts'

const told = (means: YearMeans): string => Object.entries(means).map(([answer, value]) => `${answer} ${String(value)}`).sort().join('\n')

/**
 * Says whether a closed year would tell more if it were closed again: its means were answered since, or a line of the letterhead that it misses. Another
 * signatory in a later year is none of its business.
 */
export const hasNewAnswers = (register: Register, { period, closed }: Closing): boolean => {
  if (spanOfPeriod(period) !== 'year') return false
  const { house = {}, means: kept = {} } = closed ?? {}
  const means = meansOf(register, period.from.slice(0, 4)) ?? {}
  const missing = missingOf(settingsOf(register).letterhead, means).house
  const missed = missingOf({ ...initialSettings.letterhead, ...house.letterhead }, kept).house
  return told(means) !== told(kept) || missed.some((line) => !missing.includes(line))
}
