import type { Period } from '#domain/time.ts'
import { kindOfPeriod } from '#ui/figures/period.ts'
import { figures } from '#ui/texts/figures.ts'

/** "semaine 45, du 2 au 8 novembre 2026", "4e trimestre 2026", "octobre 2026". */
export const periodName = (period: Period): string => {
  const kind = kindOfPeriod(period)
  return kind === 'week' ? `${figures.named.week(period)}, ${figures.spanned.week(period)}` : figures.named[kind](period)
}
