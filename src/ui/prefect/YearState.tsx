import { Provisional } from '#ui/exchange/Provisional.tsx'
import { closedLine } from '#ui/prefect/closedLine.ts'
import type { PrefectYear } from '#ui/prefect/prefectYear.ts'
import { Alert } from '#ui/parts/Alert.tsx'
import { prefect as words } from '#ui/texts/prefect.ts'

/** Whether the year runs, was closed, or may still change: above its figures, on the screen. */
export function YearState({ year }: { readonly year: PrefectYear }) {
  const { running, period, changed } = year
  const closed = closedLine(year)
  if (closed === undefined) return <>{running && <Alert tone="info">{words.running(period.to)}</Alert>}<Provisional day={period.to} /></>
  return <Alert tone={changed === 0 ? 'info' : 'warn'}>{closed}</Alert>
}
