import type { ServiceDay } from '#domain/time.ts'
import type { Section } from '#exports/reports/section.ts'
import { Provisional } from '#ui/exchange/Provisional.tsx'
import s from '#ui/prefect/Paper.module.css'
import { closedLine } from '#ui/prefect/closedLine.ts'
import { Sections } from '#ui/prefect/Sections.tsx'
import type { PrefectYear } from '#ui/prefect/prefectYear.ts'
import { PaperHead } from '#ui/paper/PaperHead.tsx'
import { PrintSheet } from '#ui/parts/PrintSheet.tsx'
import { prefectPaper } from '#ui/texts/prefect.ts'

type PrefectPaperProps = { readonly year: PrefectYear; readonly sections: readonly Section[]; readonly today: ServiceDay }

/** The report on one A4 page, under the letterhead, with its date and who signs it. */
export function PrefectPaper({ year: told, sections, today }: PrefectPaperProps) {
  const { year, period, closing, letterhead, place } = told
  const { signatory, signatoryTitle } = letterhead
  return (
    <PrintSheet title={prefectPaper.title(year)} head={<PaperHead letterhead={letterhead} place={place} day={closing?.fact.day ?? today} />}>
      <section className={s.page}>
        <p>{prefectPaper.law}</p>
        {closing === undefined ? <Provisional day={period.to} /> : <p>{closedLine(told)}</p>}
        <div className={s.columns}><Sections sections={sections} /></div>
        <p className={s.signature}>{[signatoryTitle, signatory].filter((line) => line !== '').join(', ') || prefectPaper.signatory}</p>
      </section>
    </PrintSheet>
  )
}
