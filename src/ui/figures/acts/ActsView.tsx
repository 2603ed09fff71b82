import { useSearch } from 'wouter'
import { useNow } from '#ui/app/useNow.ts'
import { ActsPage } from '#ui/figures/acts/ActsPage.tsx'
import { readActs } from '#ui/figures/acts/address.ts'
import { readPeriod, soFar } from '#ui/figures/period.ts'

/** The acts behind the figure that the address names, of the days that the figure is of: of a period that runs, so far. */
export function ActsView() {
  const search = useSearch()
  const { day: today } = useNow()
  const asked = readActs(search)
  if (asked === undefined) return null
  const period = asked.period ?? soFar(readPeriod(search, today).period, today)
  return <ActsPage key={search} code={asked.code} period={period} search={search} />
}
