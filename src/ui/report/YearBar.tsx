import Copy from 'lucide-react/icons/copy'
import Printer from 'lucide-react/icons/printer'
import { useLocation } from 'wouter'
import type { Period as Days, ServiceDay } from '#domain/time.ts'
import { DocumentBar } from '#ui/figures/DocumentBar.tsx'
import { ExportKey } from '#ui/figures/ExportKey.tsx'
import { writeFigureView } from '#ui/figures/views.ts'
import { Key } from '#ui/parts/Key.tsx'
import { annualReport as words } from '#ui/texts/annualReport.ts'

type YearBarProps = {
  readonly year: Days
  readonly today: ServiceDay
  /** What can be done with it; absent for a year of which nothing is known. */
  readonly document: { readonly onCopy: () => void; readonly onPrint: () => void } | undefined
}

/** Which year, and what can be done with its report. */
export function YearBar({ year, today, document }: YearBarProps) {
  const [, navigate] = useLocation()
  const keys = document && (
    <>
      <ExportKey period={year} plain />
      <Key icon={Printer} onPress={document.onPrint}>{words.print}</Key>
      <Key icon={Copy} variant="filled" onPress={document.onCopy}>{words.copy}</Key>
    </>
  )
  return <DocumentBar year={year} today={today} words={words} onGo={(to) => navigate(writeFigureView('rapport', to))} keys={keys} />
}
