import { memo } from 'react'
import { settingsOf } from '#domain/settingsOf.ts'
import type { ServiceDay } from '#domain/time.ts'
import { useAnswer } from '#ui/app/house.ts'
import { ClassTables } from '#ui/figures/ClassTables.tsx'
import { ComparedTable, dayHead, periodHead } from '#ui/figures/ComparedTable.tsx'
import type { Asked } from '#ui/figures/Definition.tsx'
import { MailByKind } from '#ui/figures/MailByKind.tsx'
import { MonthTables } from '#ui/figures/MonthTables.tsx'
import { PassageChart } from '#ui/figures/PassageChart.tsx'
import s from '#ui/figures/Report.module.css'
import { WeekTable } from '#ui/figures/WeekTable.tsx'
import type { Bilan } from '#ui/figures/bilanOf.ts'
import { Charts } from '#ui/figures/charts/Charts.tsx'
import { addedKeys, comparedFlows, figureKeys, firstFlows, otherFlows, referralKeys, stocks } from '#ui/figures/keys.ts'
import { useCompared } from '#ui/figures/useCompared.ts'
import { Alert } from '#ui/parts/Alert.tsx'
import { FigureGrid } from '#ui/parts/FigureGrid.tsx'
import { Pane } from '#ui/parts/Pane.tsx'
import { SectionTitle } from '#ui/parts/SectionTitle.tsx'
import { figures } from '#ui/texts/figures.ts'

type ReportProps = { readonly bilan: Bilan; /** The last day of the period, which may be ahead. */ readonly end: ServiceDay; readonly onAsk: (asked: Asked) => void }

/** Flows and stocks apart: what happened in the period, then what stood on its last day. */
export const Report = memo((props: ReportProps) => (
  <div className={s.report}>
    {props.bilan.classesLost && <Alert tone="info">{figures.classesLost}</Alert>}
    <Flows {...props} />
    <Stocks {...props} />
  </div>
))

function Flows({ bilan, end, onAsk }: ReportProps) {
  const { prestations, referrals } = useAnswer(settingsOf, '')
  const when = figures.span(bilan.period)
  const compared = useCompared(bilan, end)
  const shown = { bilan, when, onAsk, compared }
  return (
    <section className={s.section} aria-label={figures.during}>
      <SectionTitle aside={when}>{figures.during}</SectionTitle>
      <FigureGrid label={figures.groups.first} figures={[...figureKeys(firstFlows, shown), ...addedKeys(prestations, shown)]} />
      <div className={s.beside}>
        <Pane><PassageChart bilan={bilan} /></Pane>
        {bilan.weeks.length > 0 && <Pane><WeekTable weeks={bilan.weeks} total={bilan.total} /></Pane>}
      </div>
      <Charts bilan={bilan} />
      <FigureGrid label={figures.groups.rest} figures={figureKeys(otherFlows, shown)} />
      <SectionTitle level={3}>{figures.groups.referrals}</SectionTitle>
      <FigureGrid label={figures.groups.referrals} figures={referralKeys(referrals, shown)} />
      <ComparedTable caption={figures.compared.flows} codes={[...firstFlows, ...comparedFlows]} compared={compared} headOf={periodHead} />
      {bilan.months.length > 0 && <MonthTables months={bilan.months} total={bilan.total} />}
      <div className={s.beside}>
        <ClassTables codes={['radiations.byGround', 'refusals.byGround']} {...shown} />
        <Pane><MailByKind tally={bilan.figures} when={when} /></Pane>
      </div>
    </section>
  )
}

function Stocks({ bilan, end, onAsk }: ReportProps) {
  const when = figures.on(bilan.period.to)
  const shown = { bilan, when: when.toLowerCase(), onAsk }
  const compared = useCompared(bilan, end)
  return (
    <section className={s.stock} aria-label={when}>
      <SectionTitle>{when}</SectionTitle>
      <FigureGrid label={figures.groups.stock} figures={figureKeys(stocks, shown)} />
      <div className={s.beside}>
        <ClassTables codes={['activeHolders.bySex', 'activeHolders.byAge', 'activeHolders.byComposition', 'activeHolders.byLink']} {...shown} />
      </div>
      <ComparedTable caption={figures.compared.stocks} codes={stocks} compared={compared} headOf={dayHead} />
    </section>
  )
}
