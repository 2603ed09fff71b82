import Hourglass from 'lucide-react/icons/hourglass'
import { Provisional } from '#ui/exchange/Provisional.tsx'
import { closedLine } from '#ui/prefect/closedLine.ts'
import type { PrefectYear } from '#ui/prefect/prefectYear.ts'
import { Alert } from '#ui/parts/Alert.tsx'
import { prefect as words } from '#ui/texts/prefect.ts'

type YearStateProps = { readonly year: PrefectYear; /** What follows from that, while it runs. */ readonly meanwhile?: string }

/** Whether the year runs, was closed, or may still change: above its figures, on the screen. */
export function YearState({ year, meanwhile }: YearStateProps) {
  const { running, period, changed } = year
  const closed = closedLine(year)
  if (closed === undefined) return <>{running && <Alert tone="info" icon={Hourglass}><span>{words.running(period.to)}</span> <span>{meanwhile}</span></Alert>}<Provisional day={period.to} /></>
  return <Alert tone={changed === 0 ? 'info' : 'warn'}>{closed}</Alert>
}
