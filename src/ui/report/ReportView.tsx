import { useSearch } from 'wouter'
import { useNow } from '#ui/app/useNow.ts'
import { ViewTabs } from '#ui/figures/ViewTabs.tsx'
import { readPeriod } from '#ui/figures/period.ts'
import { Panes } from '#ui/parts/Panes.tsx'

/** The annual report of the year that the period ends in. */
export function ReportView() {
  const { day: today } = useNow()
  const { period } = readPeriod(useSearch(), today)
  return <Panes top={<ViewTabs period={period} current="rapport" />} end={null} />
}
