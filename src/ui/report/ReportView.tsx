import { useCallback, useMemo } from 'react'
import CalendarX from 'lucide-react/icons/calendar-x'
import Hourglass from 'lucide-react/icons/hourglass'
import { outsideOf } from '#domain/aggregates/outside.ts'
import { isEmptyYear } from '#domain/reports/annualReport.ts'
import type { Period } from '#domain/time.ts'
import { useRegister } from '#ui/app/house.ts'
import { useNoteAccess } from '#ui/app/useNoteAccess.ts'
import { useNow } from '#ui/app/useNow.ts'
import { useBackFromActs } from '#ui/figures/acts/useOpenActs.ts'
import { copyDocument } from '#ui/figures/copyDocument.ts'
import { ViewTabs } from '#ui/figures/ViewTabs.tsx'
import { periodAround, readPeriod } from '#ui/figures/period.ts'
import { readReading } from '#ui/figures/reading.ts'
import { useNotedPrinting } from '#ui/figures/useNotedPrinting.ts'
import { useShown } from '#ui/figures/useShown.ts'
import type { FigureViewProps } from '#ui/figures/views.ts'
import { AnnualPaper } from '#ui/report/AnnualPaper.tsx'
import { Report } from '#ui/report/Report.tsx'
import { YearBar } from '#ui/report/YearBar.tsx'
import { annualOf } from '#ui/report/annualOf.ts'
import type { Annual } from '#ui/report/annualOf.ts'
import { annualTables } from '#ui/report/annualTables.ts'
import { annualText } from '#ui/report/annualText.ts'
import { askedOf } from '#ui/report/askedOf.ts'
import { EmptyState } from '#ui/parts/EmptyState.tsx'
import { Panes } from '#ui/parts/Panes.tsx'
import { annualReport as words } from '#ui/texts/annualReport.ts'
import { annualChapters } from '#ui/texts/annualSentences.ts'
import type { Told } from '#ui/texts/sentence.ts'

/** The annual report of the year that the period ends in. */
export function ReportView({ search, onAsk }: FigureViewProps) {
  const { day: today } = useNow()
  const { period } = readPeriod(search, today)
  const year = periodAround('year', period.to)
  const annual = useAnnual(period)
  if (annual === undefined || isEmptyYear(annual.figures)) {
    const named = year.from.slice(0, 4)
    return (
      <Panes
        top={<><ViewTabs period={period} /><YearBar year={year} today={today} document={undefined} /></>}
        end={<EmptyState icon={CalendarX}>{annual === undefined ? words.ahead(named) : words.empty(named)}</EmptyState>}
      />
    )
  }
  if (readReading(search) === 'house') return <KnownYear search={search} onAsk={onAsk} period={period} annual={annual} />
  return annual.running ? <NotOver search={search} period={period} /> : <Outside search={search} onAsk={onAsk} period={period} annual={annual} />
}

// A year that is not over has nothing for outside: two versions of it would be subtracted (decisions/0035).
function NotOver({ search, period }: { readonly search: string; readonly period: Period }) {
  const { day: today } = useNow()
  const year = periodAround('year', period.to)
  return (
    <Panes
      top={<><ViewTabs period={period} /><YearBar year={year} today={today} search={search} document={undefined} /></>}
      end={<EmptyState icon={Hourglass}>{words.outsideRunning(year.from.slice(0, 4))}</EmptyState>}
    />
  )
}

function Outside({ annual, ...view }: KnownYearProps) {
  const register = useRegister()
  const masked = useMemo(() => ({ ...annual, outside: outsideOf(register, annual.period.from.slice(0, 4)) }), [annual, register])
  return <KnownYear {...view} annual={masked} />
}

const useAnnual = ({ to }: Period): Annual | undefined => {
  const register = useRegister()
  const { day: today } = useNow()
  const asked = useShown(useMemo(() => ({ register, to, today }), [register, to, today]))
  return annualOf(asked.register, asked, asked.today)
}

type KnownYearProps = FigureViewProps & { readonly period: Period; readonly annual: Annual }

/** Its text, its tables and its paper, all of them made of the same figures. */
function KnownYear({ search, onAsk, period, annual }: KnownYearProps) {
  const { day: today } = useNow()
  const chapters = useMemo(() => annualChapters(annual), [annual])
  const tables = useMemo(() => annualTables(annual), [annual])
  const note = useNoteAccess()
  useBackFromActs(search)
  const own = words.title(annual.period, '')
  const title = annual.outside === undefined ? own : words.outsideTitle(own)
  const { printing, print } = useNotedPrinting(title)
  const copy = () => void copyDocument(annualText(annual, chapters), words, () => note('listExported', { detail: words.pasted(title) }))
  const ask = useCallback((told: Told) => onAsk(askedOf(annual, told)), [onAsk, annual])
  const document = { onCopy: copy, onPrint: print }
  return (
    <>
      <Panes
        top={<><ViewTabs period={period} /><YearBar year={periodAround('year', period.to)} today={today} search={search} document={document} /></>}
        end={<Report annual={annual} chapters={chapters} tables={tables} onAsk={ask} />}
      />
      {printing && <AnnualPaper annual={annual} chapters={chapters} tables={tables} today={today} />}
    </>
  )
}
