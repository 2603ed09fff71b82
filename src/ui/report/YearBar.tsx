import Copy from 'lucide-react/icons/copy'
import Printer from 'lucide-react/icons/printer'
import { useLocation } from 'wouter'
import type { Period as Days, ServiceDay } from '#domain/time.ts'
import { copyText } from '#ui/app/clipboard.ts'
import { tell } from '#ui/app/useLastTap.ts'
import { ExportKey } from '#ui/figures/ExportKey.tsx'
import { neighbour } from '#ui/figures/period.ts'
import { writeFigureView } from '#ui/figures/views.ts'
import s from '#ui/report/Report.module.css'
import { announce } from '#ui/parts/announce.ts'
import { Key } from '#ui/parts/Key.tsx'
import { Period } from '#ui/parts/Period.tsx'
import { annualReport as words } from '#ui/texts/annualReport.ts'

type YearBarProps = {
  readonly year: Days
  readonly today: ServiceDay
  /** What is copied and printed; absent for a year of which nothing is known. */
  readonly document: { readonly text: string; readonly onPrint: () => void } | undefined
}

/** Which year, and what can be done with its report. */
export function YearBar({ year, today, document }: YearBarProps) {
  const [, navigate] = useLocation()
  const go = (step: 1 | -1) => navigate(writeFigureView('rapport', neighbour(year, step)))
  const isLast = neighbour(year, 1).from > today
  return (
    <div className={s.bar}>
      <Period word={year.from.slice(0, 4)} beforeName={words.before} afterName={words.after} onBefore={() => go(-1)} onAfter={isLast ? undefined : () => go(1)} />
      {document !== undefined && (
        <div className={s.keys}>
          <ExportKey period={year} plain />
          <Key icon={Printer} onPress={document.onPrint}>{words.print}</Key>
          <Key icon={Copy} variant="filled" onPress={() => void copied(document.text)}>{words.copy}</Key>
        </div>
      )}
    </div>
  )
}

const copied = async (text: string): Promise<void> => {
  const done = await copyText(text)
  const sentence = done ? words.copied : words.notCopied
  tell(done ? 'plain' : 'warn', sentence)
  announce(sentence)
}
