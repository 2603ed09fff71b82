import Copy from 'lucide-react/icons/copy'
import Printer from 'lucide-react/icons/printer'
import { useLocation } from 'wouter'
import type { Period as Days, ServiceDay } from '#domain/time.ts'
import { DocumentBar } from '#ui/figures/DocumentBar.tsx'
import { ExportKey } from '#ui/figures/ExportKey.tsx'
import { ReadingChoice } from '#ui/figures/ReadingChoice.tsx'
import { readReading, withReading } from '#ui/figures/reading.ts'
import { writeFigureView } from '#ui/figures/views.ts'
import { Key } from '#ui/parts/Key.tsx'
import { annualReport as words } from '#ui/texts/annualReport.ts'

type YearBarProps = {
  readonly year: Days
  readonly today: ServiceDay
  /** What follows the address of the report; absent for a year of which nothing is known. */
  readonly search?: string
  /** What can be done with it; absent where there is nothing to read. */
  readonly document: { readonly onCopy: () => void; readonly onPrint: () => void } | undefined
}

/** Which year, and what can be done with its report. */
export function YearBar({ year, today, search, document }: YearBarProps) {
  const [, navigate] = useLocation()
  const reading = readReading(search ?? '')
  const keys = document && (
    <>
      {reading === 'house' && <ExportKey period={year} plain />}
      <Key icon={Printer} onPress={document.onPrint}>{words.print}</Key>
      <Key icon={Copy} variant="filled" onPress={document.onCopy}>{words.copy}</Key>
    </>
  )
  return (
    <DocumentBar
      year={year} today={today} words={words} onGo={(to) => navigate(withReading(writeFigureView('rapport', to), reading))}
      choice={search !== undefined && <ReadingChoice search={search} />} keys={keys}
    />
  )
}
