import { useMemo } from 'react'
import Copy from 'lucide-react/icons/copy'
import FileSpreadsheet from 'lucide-react/icons/file-spreadsheet'
import Hourglass from 'lucide-react/icons/hourglass'
import Printer from 'lucide-react/icons/printer'
import { outsideOf } from '#domain/aggregates/outside.ts'
import { domifaAxesSections } from '#exports/reports/domifaAxesSections.ts'
import type { Axis } from '#exports/reports/domifaAxesSections.ts'
import { domifaAxesSheets, domifaAxesText } from '#exports/reports/domifaAxesSheets.ts'
import { axisSheets } from '#exports/texts/domifaAxes.ts'
import { useRegister } from '#ui/app/house.ts'
import { useNow } from '#ui/app/useNow.ts'
import { ViewTabs } from '#ui/figures/ViewTabs.tsx'
import { readReading } from '#ui/figures/reading.ts'
import { AxesPaper } from '#ui/prefect/AxesPaper.tsx'
import s from '#ui/prefect/Prefect.module.css'
import { PrefectBar } from '#ui/prefect/PrefectBar.tsx'
import type { DocumentProps, PrefectYear } from '#ui/prefect/prefectYear.ts'
import { Sections } from '#ui/prefect/Sections.tsx'
import { YearState } from '#ui/prefect/YearState.tsx'
import { useAskedLine } from '#ui/prefect/useAskedLine.ts'
import { usePieceFiles } from '#ui/prefect/usePieceFiles.ts'
import { useYearState } from '#ui/prefect/useYearState.ts'
import { Alert } from '#ui/parts/Alert.tsx'
import { EmptyState } from '#ui/parts/EmptyState.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { Panes } from '#ui/parts/Panes.tsx'
import { annualReport } from '#ui/texts/annualReport.ts'
import { prefect as words } from '#ui/texts/prefect.ts'

/** DomiFa's axes and questions, in its words and order, for the house or for outside. */
export function AxesDocument(props: DocumentProps) {
  const { period, year, search } = props
  const { day: today } = useNow()
  if (!year.running || readReading(search) === 'house') return <ReadAxes {...props} />
  return (
    <Panes
      top={<><ViewTabs period={period} /><PrefectBar period={period} today={today} piece="axes" search={search} /></>}
      end={<EmptyState icon={Hourglass}>{annualReport.outsideRunning(year.year)}</EmptyState>}
    />
  )
}

const useAxes = (year: PrefectYear, outside: boolean): readonly Axis[] => {
  const register = useRegister()
  return useMemo(() => domifaAxesSections({ ...year, outside: outside ? outsideOf(register, year.year) : undefined }), [register, year, outside])
}

/** To read, to copy, to print, and as a workbook. */
function ReadAxes({ period, year, onAsk, search }: DocumentProps) {
  const { day: today } = useNow()
  const outside = readReading(search) === 'outside'
  const { printing, print, save, copy } = usePieceFiles({ file: axisSheets.file(year.year, outside), what: words.whatAxes })
  const axes = useAxes(year, outside)
  const above = outside ? [annualReport.outside] : []
  const state = [...above, ...useYearState(year)]
  const ask = useAskedLine({ year, onAsk })
  const keys = (
    <>
      <Key icon={Copy} onPress={() => copy([...above, domifaAxesText(axes)].join('\n'))}>{words.copy}</Key>
      <Key icon={FileSpreadsheet} onPress={() => void save(domifaAxesSheets(axes, state))}>{words.workbook}</Key>
      <Key icon={Printer} variant="filled" onPress={print}>{words.print}</Key>
    </>
  )
  return (
    <>
      <Panes
        top={<><ViewTabs period={period} /><PrefectBar period={period} today={today} piece="axes" keys={keys} search={search} /></>}
        end={
          <div className={s.document}>
            {above.map((line) => <Alert key={line} tone="info">{line}</Alert>)}
            <YearState year={year} />
            <Axes axes={axes} onAsk={ask} />
          </div>
        }
      />
      {printing && <AxesPaper year={year} axes={axes} today={today} outside={outside} />}
    </>
  )
}

function Axes({ axes, onAsk }: { readonly axes: readonly Axis[]; readonly onAsk: ReturnType<typeof useAskedLine> }) {
  return axes.map(({ axis, title, sections }) => (
    <section key={axis} className={s.document} aria-label={title}>
      <h2 className={s.title}>{title}</h2>
      <div className={s.tables}><Sections sections={sections} onAsk={onAsk} /></div>
    </section>
  ))
}
