import { useSearch } from 'wouter'
import { useNow } from '#ui/app/useNow.ts'
import { ActsPage } from '#ui/figures/acts/ActsPage.tsx'
import { readActs } from '#ui/figures/acts/address.ts'
import { readPeriod } from '#ui/figures/period.ts'

/** The acts behind the figure that the address names. */
export function ActsView() {
  const search = useSearch()
  const { day: today } = useNow()
  const asked = readActs(search)
  if (asked === undefined) return null
  const { period } = readPeriod(search, today)
  return <ActsPage key={search} code={asked.code} period={asked.period ?? period} search={search} />
}
