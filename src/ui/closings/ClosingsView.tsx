import { useSearch } from 'wouter'
import { useNow } from '#ui/app/useNow.ts'
import { ViewTabs } from '#ui/figures/ViewTabs.tsx'
import { readPeriod } from '#ui/figures/period.ts'
import { Panes } from '#ui/parts/Panes.tsx'

/** The months and years that were closed, and those that can be. */
export function ClosingsView() {
  const { day: today } = useNow()
  const { period } = readPeriod(useSearch(), today)
  return <Panes top={<ViewTabs period={period} current="clotures" />} end={null} />
}
