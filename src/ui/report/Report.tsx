import Hourglass from 'lucide-react/icons/hourglass'
import { AfterClosing } from '#ui/closings/AfterClosing.tsx'
import { Provisional } from '#ui/exchange/Provisional.tsx'
import { BeforeChanged } from '#ui/report/BeforeChanged.tsx'
import { Paragraph } from '#ui/report/Paragraph.tsx'
import s from '#ui/report/Report.module.css'
import { ReportTables } from '#ui/report/ReportTables.tsx'
import type { Annual } from '#ui/report/annualOf.ts'
import type { AnnualTables } from '#ui/report/annualTables.ts'
import { Alert } from '#ui/parts/Alert.tsx'
import { Pane } from '#ui/parts/Pane.tsx'
import { SectionTitle } from '#ui/parts/SectionTitle.tsx'
import { annualReport as words } from '#ui/texts/annualReport.ts'
import type { Chapter } from '#ui/texts/annualSentences.ts'
import type { Told } from '#ui/texts/sentence.ts'

type ReportProps = { readonly annual: Annual; readonly chapters: readonly Chapter[]; readonly tables: AnnualTables; readonly onAsk: (told: Told) => void }

/** The text, then its tables; of a closed year, what moved since stands above, with the way to it. */
export function Report({ annual, chapters, tables, onAsk }: ReportProps) {
  const { period } = annual
  const telling = { period, said: saidIn(chapters), onAsk }
  return (
    <div className={s.report}>
      {annual.outside !== undefined && <Alert tone="info">{words.outside}</Alert>}
      <Standing annual={annual} />
      <Pane label={words.text}>
        <SectionTitle>{words.title(period, annual.settings.place)}</SectionTitle>
        <p className={s.note}>{words.textHint}</p>
        <Paragraph chapters={chapters} onAsk={onAsk} />
      </Pane>
      <Group title={words.tables.flow(period)} telling={telling} tables={tables.flow} />
      <Group title={words.tables.stock(period.to)} telling={telling} tables={tables.stock} />
      <ReportTables tables={tables.months} telling={telling} />
    </div>
  )
}

const saidIn = (chapters: readonly Chapter[]): ReadonlySet<string> =>
  new Set(chapters.flatMap(({ sentences }) => sentences.flat()).flatMap((piece) => (typeof piece === 'string' ? [] : [piece.code])))

function Standing({ annual: { period, running, closing } }: Pick<ReportProps, 'annual'>) {
  if (closing !== undefined) return <AfterClosing period={period} />
  return (
    <>
      {running && <Alert tone="warn" icon={Hourglass}>{words.running(period.to)}</Alert>}
      <Provisional day={period.to} />
      <BeforeChanged period={period} />
    </>
  )
}

type GroupProps = { readonly title: string; readonly tables: AnnualTables['flow'] } & Pick<Parameters<typeof ReportTables>[0], 'telling'>

function Group({ title, tables, telling }: GroupProps) {
  return (
    <section className={s.report} aria-label={title}>
      <SectionTitle>{title}</SectionTitle>
      <ReportTables tables={tables.slice(0, 1)} telling={telling} titled />
      <div className={s.beside}><ReportTables tables={tables.slice(1)} telling={telling} /></div>
    </section>
  )
}
