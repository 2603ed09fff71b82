import type { ServiceDay } from '#domain/time.ts'
import type { Axis } from '#exports/reports/domifaAxesSections.ts'
import { Provisional } from '#ui/exchange/Provisional.tsx'
import s from '#ui/prefect/Paper.module.css'
import { closedLine } from '#ui/prefect/closedLine.ts'
import { Sections } from '#ui/prefect/Sections.tsx'
import type { PrefectYear } from '#ui/prefect/prefectYear.ts'
import { PaperHead } from '#ui/paper/PaperHead.tsx'
import { PrintSheet } from '#ui/parts/PrintSheet.tsx'
import { annualReport } from '#ui/texts/annualReport.ts'
import { prefect as words, prefectPaper } from '#ui/texts/prefect.ts'

type AxesPaperProps = { readonly year: PrefectYear; readonly axes: readonly Axis[]; readonly today: ServiceDay; readonly outside: boolean }

/** DomiFa's axes on A4, one after the other, then what was declared for the year. */
export function AxesPaper({ year: told, axes, today, outside }: AxesPaperProps) {
  const { year, period, running, closing, letterhead, place } = told
  return (
    <PrintSheet title={prefectPaper.axesTitle(year)} head={<PaperHead letterhead={letterhead} place={place} day={closing?.fact.day ?? today} />}>
      <section className={s.page}>
        {outside && <p><strong>{annualReport.outside}</strong></p>}
        {running && <p><strong>{words.running(period.to)}</strong></p>}
        {closing === undefined ? <Provisional day={period.to} /> : <p>{closedLine(told)}</p>}
        {axes.map((axis) => <AxisPart key={axis.axis} {...axis} />)}
      </section>
    </PrintSheet>
  )
}

function AxisPart({ title, sections }: Axis) {
  return (
    <>
      <h2 className={s.title}>{title}</h2>
      <div className={s.columns}><Sections sections={sections} /></div>
    </>
  )
}
