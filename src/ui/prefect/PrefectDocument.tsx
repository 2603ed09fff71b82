import type { ReactNode } from 'react'
import FileSpreadsheet from 'lucide-react/icons/file-spreadsheet'
import Printer from 'lucide-react/icons/printer'
import { prefectFile } from '#domain/reports/prefectStanding.ts'
import type { Section } from '#exports/reports/section.ts'
import { prefectSheets } from '#exports/reports/prefectSheets.ts'
import { useNow } from '#ui/app/useNow.ts'
import { ViewTabs } from '#ui/figures/ViewTabs.tsx'
import { MissingPieces } from '#ui/prefect/MissingPieces.tsx'
import s from '#ui/prefect/Prefect.module.css'
import { PrefectBar } from '#ui/prefect/PrefectBar.tsx'
import { PrefectPaper } from '#ui/prefect/PrefectPaper.tsx'
import type { DocumentProps } from '#ui/prefect/prefectYear.ts'
import { Sections } from '#ui/prefect/Sections.tsx'
import { SendingPane, Standing } from '#ui/prefect/SendingPane.tsx'
import { YearState } from '#ui/prefect/YearState.tsx'
import { prefectSections } from '#ui/prefect/prefectSections.ts'
import { useAskedLine } from '#ui/prefect/useAskedLine.ts'
import { usePieceFiles } from '#ui/prefect/usePieceFiles.ts'
import { useYearState } from '#ui/prefect/useYearState.ts'
import { Key } from '#ui/parts/Key.tsx'
import { Panes } from '#ui/parts/Panes.tsx'
import { prefect as words, prefectPaper } from '#ui/texts/prefect.ts'

/** The report to the prefect: what it misses, its lines, and the day on which it left; once the year is over, its paper and its workbook. */
export function PrefectDocument(props: DocumentProps) {
  return props.year.running ? <OnScreen {...props} sections={prefectSections(props.year)} /> : <Leaving {...props} />
}

/** Its paper and its workbook: a year that runs has none, two versions of it would be subtracted (decisions/0035). */
function Leaving(props: DocumentProps) {
  const { year } = props
  const { day: today } = useNow()
  const { printing, print, save } = usePieceFiles({ file: prefectFile(year.year), what: words.what })
  const sections = prefectSections(year)
  const state = useYearState(year)
  const { organisation, service, address } = year.letterhead
  const sheets = () => prefectSheets(sections, {
    sheet: prefectPaper.sheet, title: prefectPaper.title(year.year), house: [organisation === '' ? year.place : organisation, service, address].filter((text) => text !== ''),
    state, head: prefectPaper.head, unanswered: words.unanswered,
  })
  const keys = (
    <>
      <Key icon={FileSpreadsheet} onPress={() => void save(sheets())}>{words.workbook}</Key>
      <Key icon={Printer} variant="filled" onPress={print}>{words.print}</Key>
    </>
  )
  return (
    <>
      <OnScreen {...props} sections={sections} keys={keys} />
      {printing && <PrefectPaper year={year} sections={sections} today={today} />}
    </>
  )
}

type OnScreenProps = DocumentProps & { readonly sections: readonly Section[]; readonly keys?: ReactNode }

function OnScreen({ period, year, onAsk, sections, keys }: OnScreenProps) {
  const { day: today } = useNow()
  const ask = useAskedLine({ year, onAsk })
  return (
    <Panes
      top={<><ViewTabs period={period} /><PrefectBar period={period} today={today} piece="rapport" keys={keys} /></>}
      end={
        <div className={s.document}>
          <YearState year={year} meanwhile={words.notOver(year.year)} />
          <Standing year={year.year} />
          <MissingPieces year={year} />
          <div className={s.tables}><Sections sections={sections} onAsk={ask} /></div>
          <SendingPane year={year} />
        </div>
      }
    />
  )
}
