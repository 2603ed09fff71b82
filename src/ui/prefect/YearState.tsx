import { Provisional } from '#ui/exchange/Provisional.tsx'
import type { PrefectYear } from '#ui/prefect/prefectYear.ts'
import { Alert } from '#ui/parts/Alert.tsx'
import { prefect as words } from '#ui/texts/prefect.ts'

/** Whether the year runs, was closed, or may still change: above its figures, on the screen. */
export function YearState({ year: { running, period, closing, changed } }: { readonly year: PrefectYear }) {
  if (closing === undefined) return <>{running && <Alert tone="info">{words.running(period.to)}</Alert>}<Provisional day={period.to} /></>
  return <Alert tone={changed === 0 ? 'info' : 'warn'}>{[words.closed(closing.fact.day), words.changed(changed)].filter((part) => part !== '').join(' ')}</Alert>
}
