import type { ServiceDay } from '#domain/time.ts'
import { AfterClosingOnPaper } from '#ui/closings/AfterClosing.tsx'
import { Provisional } from '#ui/exchange/Provisional.tsx'
import type { AnnualTables } from '#ui/report/annualTables.ts'
import { BeforeChanged } from '#ui/report/BeforeChanged.tsx'
import { ReportTable } from '#ui/report/ReportTables.tsx'
import s from '#ui/report/AnnualPaper.module.css'
import type { Annual } from '#ui/report/annualOf.ts'
import { PaperHead } from '#ui/paper/PaperHead.tsx'
import { PrintSheet } from '#ui/parts/PrintSheet.tsx'
import { annualReport as words } from '#ui/texts/annualReport.ts'
import type { Chapter } from '#ui/texts/annualSentences.ts'
import { plainOf } from '#ui/texts/sentence.ts'

type AnnualPaperProps = { readonly annual: Annual; readonly chapters: readonly Chapter[]; readonly tables: AnnualTables; readonly today: ServiceDay }

/** The report on A4 under the letterhead: the text on the first page, then the year, its last day and its months, each on pages of its own. */
export function AnnualPaper({ annual, chapters, tables, today }: AnnualPaperProps) {
  const { period, settings: { place }, letterhead, running, closing, outside } = annual
  return (
    <PrintSheet title={words.title(period, place)} head={<PaperHead letterhead={letterhead} place={place} day={closing?.fact.day ?? today} />}>
      <section className={s.first}>
        {outside !== undefined && <p><strong>{words.outside}</strong></p>}
        {running && <p><strong>{words.running(period.to)}</strong></p>}
        {closing === undefined ? <><Provisional day={period.to} /><BeforeChanged period={period} onPaper /></> : <p>{words.closed(closing.fact.day)}</p>}
        {chapters.map(({ title, sentences }) => (
          <div key={title} className={s.chapter}>
            <h2 className={s.title}>{title}</h2>
            <p>{sentences.map(plainOf).join(' ')}</p>
          </div>
        ))}
      </section>
      {[tables.flow, tables.stock, tables.months].map((group) => (
        <section key={group[0]?.id} className={s.page}>
          {group.map((table) => (
            <div key={table.id} className={s.table}>
              <ReportTable table={table} />
              {table.note !== undefined && <p>{table.note}</p>}
            </div>
          ))}
        </section>
      ))}
      {closing !== undefined && outside === undefined && <section className={s.page}><AfterClosingOnPaper period={period} /></section>}
    </PrintSheet>
  )
}
