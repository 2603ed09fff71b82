import { useNow } from '#ui/app/useNow.ts'
import { ActsPage } from '#ui/figures/acts/ActsPage.tsx'
import { actsAt } from '#ui/figures/acts/actsAt.ts'

/** The acts behind the figure that the address names. */
export function ActsView({ search }: { readonly search: string }) {
  const { day: today } = useNow()
  const asked = actsAt(search, today)
  return asked === undefined ? null : <ActsPage key={search} code={asked.code} period={asked.period} search={search} />
}
