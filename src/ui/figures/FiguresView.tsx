import { useLocation } from 'wouter'
import type { Period } from '#domain/time.ts'
import { useNow } from '#ui/app/useNow.ts'
import { AfterClosing } from '#ui/closings/AfterClosing.tsx'
import { ExportKey } from '#ui/figures/ExportKey.tsx'
import s from '#ui/figures/FiguresView.module.css'
import { Paper } from '#ui/figures/Paper.tsx'
import { PeriodBar } from '#ui/figures/PeriodBar.tsx'
import { Report } from '#ui/figures/Report.tsx'
import { readPeriod, soFar, writePeriod } from '#ui/figures/period.ts'
import type { AskedPeriod } from '#ui/figures/period.ts'
import { Provisional } from '#ui/exchange/Provisional.tsx'
import { ViewTabs } from '#ui/figures/ViewTabs.tsx'
import { OpenActsContext, useBackFromActs } from '#ui/figures/acts/useOpenActs.ts'
import { useBilan } from '#ui/figures/useBilan.ts'
import { useNotedPrinting } from '#ui/figures/useNotedPrinting.ts'
import { useOwnDays } from '#ui/figures/useOwnDays.ts'
import { useShown } from '#ui/figures/useShown.ts'
import type { FigureViewProps } from '#ui/figures/views.ts'
import { Alert } from '#ui/parts/Alert.tsx'
import { Panes } from '#ui/parts/Panes.tsx'
import { figures } from '#ui/texts/figures.ts'

/** The figures of a day, a month, a year or any period: what happened in it, and what stood on its last day; of one that runs, so far. */
export function FiguresView({ search, onAsk }: FigureViewProps) {
  const [, navigate] = useLocation()
  const { day: today } = useNow()
  const { period, wrong } = readPeriod(search, today)
  const told = soFar(period, today)
  const bilan = useBilan(told)
  const { ask, open } = useOwnDays(bilan.period, told, onAsk)
  // Late with the figures that stand beside it.
  const end = useShown(period.to)
  const { printing, print } = useNotedPrinting(figures.paper(told))
  useBackFromActs(search)
  const go = (to: Period) => navigate(writePeriod(to))
  return (
    <>
      <Panes
        top={
          <div className={s.top}>
            <div className={s.views}>
              <ViewTabs period={period} />
              <ExportKey period={period} />
            </div>
            <PeriodBar period={period} today={today} onGo={go} onPrint={print} />
          </div>
        }
        end={
          <>
            {wrong !== undefined && <Alert tone="warn">{wrongSentence(wrong)}</Alert>}
            <Provisional day={period.to} />
            <AfterClosing period={period} />
            <OpenActsContext value={open}>
              <Report bilan={bilan} end={end} onAsk={ask} />
            </OpenActsContext>
          </>
        }
      />
      {printing && <Paper bilan={bilan} today={today} />}
    </>
  )
}

const wrongSentence = (wrong: NonNullable<AskedPeriod['wrong']>): string =>
  wrong.what === 'reversed' ? figures.wrong.reversed : figures.wrong.notADate(wrong.text)
