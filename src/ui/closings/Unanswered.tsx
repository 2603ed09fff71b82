import { spanOfPeriod } from '#domain/closings/figuresToClose.ts'
import { meansOf } from '#domain/reports/meansOf.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import type { Period } from '#domain/time.ts'
import { useRegister } from '#ui/app/house.ts'
import { missingOf } from '#ui/prefect/missingOf.ts'
import { Alert } from '#ui/parts/Alert.tsx'
import { prefect } from '#ui/texts/prefect.ts'

const { missing: words } = prefect

/** Before a year is closed: what its report to the prefect will not say [CASF D264-8]; nothing for a month. */
export function Unanswered({ period }: { readonly period: Period }) {
  const register = useRegister()
  if (spanOfPeriod(period) !== 'year') return null
  const { means, house } = missingOf(settingsOf(register).letterhead, meansOf(register, period.from.slice(0, 4)) ?? {})
  const all = [...means, ...house]
  return all.length === 0 ? null : <Alert tone="info">{words.beforeClosing(all.map(words.word))}</Alert>
}
