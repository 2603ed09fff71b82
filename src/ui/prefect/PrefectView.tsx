import { useEffect, useMemo } from 'react'
import { useLocation, useSearch } from 'wouter'
import CalendarX from 'lucide-react/icons/calendar-x'
import type { Register } from '#domain/register/register.ts'
import { prefectYearDue } from '#domain/reports/prefectStanding.ts'
import type { ServiceDay } from '#domain/time.ts'
import { useRegister } from '#ui/app/house.ts'
import { useNow } from '#ui/app/useNow.ts'
import { useBackFromActs } from '#ui/figures/acts/useOpenActs.ts'
import { ViewTabs } from '#ui/figures/ViewTabs.tsx'
import { periodAround, readPeriod } from '#ui/figures/period.ts'
import { useShown } from '#ui/figures/useShown.ts'
import type { FigureViewProps } from '#ui/figures/views.ts'
import { AxesDocument } from '#ui/prefect/AxesDocument.tsx'
import { MeansDocument } from '#ui/prefect/MeansDocument.tsx'
import { PrefectBar } from '#ui/prefect/PrefectBar.tsx'
import { PrefectDocument } from '#ui/prefect/PrefectDocument.tsx'
import { readPiece } from '#ui/prefect/pieces.ts'
import { prefectYear } from '#ui/prefect/prefectYear.ts'
import { EmptyState } from '#ui/parts/EmptyState.tsx'
import { Panes } from '#ui/parts/Panes.tsx'
import { prefect as words } from '#ui/texts/prefect.ts'
import type { PrefectPiece } from '#ui/texts/prefect.ts'

const documents = { rapport: PrefectDocument, axes: AxesDocument, moyens: MeansDocument } as const satisfies Readonly<Record<PrefectPiece, unknown>>

const hasDates = (search: string): boolean => ['du', 'au'].some((name) => new URLSearchParams(search).has(name))

// Without dates: what is due, and not the year that has just begun.
const yearDue = (register: Register, today: ServiceDay): string => {
  const year = prefectYearDue(register, today)
  return `du=${year}-01-01&au=${year}-12-31`
}

// The year that is chosen stands in the address: a reload, or the report once it is noted as sent, shows the same one.
const useDated = (search: string, register: Register, today: ServiceDay): string => {
  const [, navigate] = useLocation()
  // A view comes a moment late: whoever has gone on meanwhile is not brought back.
  const isHere = useSearch() === search
  const dated = hasDates(search) ? search : `${search}&${yearDue(register, today)}`
  useEffect(() => {
    if (isHere && dated !== search) navigate(`/bilan?${dated}`, { replace: true })
  }, [dated, search, isHere, navigate])
  return dated
}

/** The prefect's report and DomiFa's axes, of the year that the period ends in, and what the house declares for it. */
export function PrefectView({ search: asks, onAsk }: FigureViewProps) {
  const { day: today } = useNow()
  const register = useRegister()
  const search = useDated(asks, register, today)
  const { period } = readPeriod(search, today)
  const asked = useShown(useMemo(() => ({ register, to: period.to, today }), [register, period.to, today]))
  const year = prefectYear(asked.register, asked, asked.today)
  const piece = readPiece(search)
  useBackFromActs(search)
  if (year === undefined) {
    const top = <><ViewTabs period={period} /><PrefectBar period={period} today={today} piece={piece} /></>
    return <Panes top={top} end={<EmptyState icon={CalendarX}>{words.ahead(periodAround('year', period.to).from.slice(0, 4))}</EmptyState>} />
  }
  const Document = documents[piece]
  return <Document period={period} year={year} onAsk={onAsk} search={search} />
}
