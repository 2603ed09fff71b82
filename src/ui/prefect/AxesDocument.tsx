import Copy from 'lucide-react/icons/copy'
import FileSpreadsheet from 'lucide-react/icons/file-spreadsheet'
import Printer from 'lucide-react/icons/printer'
import { domifaAxesSections } from '#exports/reports/domifaAxesSections.ts'
import { domifaAxesSheets, domifaAxesText } from '#exports/reports/domifaAxesSheets.ts'
import { axisSheets } from '#exports/texts/domifaAxes.ts'
import { useNow } from '#ui/app/useNow.ts'
import { ViewTabs } from '#ui/figures/ViewTabs.tsx'
import { AxesPaper } from '#ui/prefect/AxesPaper.tsx'
import s from '#ui/prefect/Prefect.module.css'
import { PrefectBar } from '#ui/prefect/PrefectBar.tsx'
import type { DocumentProps } from '#ui/prefect/prefectYear.ts'
import { Sections } from '#ui/prefect/Sections.tsx'
import { YearState } from '#ui/prefect/YearState.tsx'
import { useAskedLine } from '#ui/prefect/useAskedLine.ts'
import { usePieceFiles } from '#ui/prefect/usePieceFiles.ts'
import { useYearState } from '#ui/prefect/useYearState.ts'
import { Key } from '#ui/parts/Key.tsx'
import { Panes } from '#ui/parts/Panes.tsx'
import { prefect as words } from '#ui/texts/prefect.ts'

/** DomiFa's axes and questions, in its words and order: to read, to copy, to print, and as a workbook. */
export function AxesDocument({ period, year, onAsk }: DocumentProps) {
  const { day: today } = useNow()
  const { printing, print, save, copy } = usePieceFiles({ file: axisSheets.file(year.year), what: words.whatAxes })
  const axes = domifaAxesSections(year)
  const state = useYearState(year)
  const ask = useAskedLine({ period, year, onAsk })
  const keys = (
    <>
      <Key icon={Copy} onPress={() => copy(domifaAxesText(axes))}>{words.copy}</Key>
      <Key icon={FileSpreadsheet} onPress={() => void save(domifaAxesSheets(axes, state))}>{words.workbook}</Key>
      <Key icon={Printer} variant="filled" onPress={print}>{words.print}</Key>
    </>
  )
  return (
    <>
      <Panes
        top={<><ViewTabs period={period} current="prefet" /><PrefectBar period={period} today={today} piece="axes" keys={keys} /></>}
        end={
          <div className={s.document}>
            <YearState year={year} />
            {axes.map(({ axis, title, sections }) => (
              <section key={axis} className={s.document} aria-label={title}>
                <h2 className={s.title}>{title}</h2>
                <div className={s.tables}><Sections sections={sections} onAsk={ask} /></div>
              </section>
            ))}
          </div>
        }
      />
      {printing && <AxesPaper year={year} axes={axes} today={today} />}
    </>
  )
}
