import { useProvisional } from '#ui/exchange/useProvisional.ts'
import { closedLine } from '#ui/prefect/closedLine.ts'
import type { PrefectYear } from '#ui/prefect/prefectYear.ts'
import { prefect as words } from '#ui/texts/prefect.ts'

/** What the paper says above the figures, for the workbook: that the year runs, was closed, or waits for a tablet. */
export const useYearState = (year: PrefectYear): readonly string[] => {
  const { running, period } = year
  const provisional = useProvisional(period.to)
  const closed = closedLine(year)
  return (closed === undefined ? [running ? words.running(period.to) : undefined, provisional] : [closed]).filter((line) => line !== undefined)
}
