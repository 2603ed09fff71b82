import { useRef } from 'react'
import { useLocation } from 'wouter'
import { spanOfPeriod } from '#domain/closings/figuresToClose.ts'
import { useNow } from '#ui/app/useNow.ts'
import { PeriodList } from '#ui/closings/PeriodList.tsx'
import { PeriodPane } from '#ui/closings/PeriodPane.tsx'
import { ViewTabs } from '#ui/figures/ViewTabs.tsx'
import { neighbour, periodAround, readPeriod } from '#ui/figures/period.ts'
import { writeFigureView } from '#ui/figures/views.ts'
import type { FigureViewProps } from '#ui/figures/views.ts'
import { Pane } from '#ui/parts/Pane.tsx'
import { Panes } from '#ui/parts/Panes.tsx'
import { Period } from '#ui/parts/Period.tsx'
import { closings } from '#ui/texts/closings.ts'

/** The months and years that were closed, and those that can be. A week or a quarter is shown by the month in which it ends. */
export function ClosingsView({ search }: FigureViewProps) {
  const [, navigate] = useLocation()
  const { day: today } = useNow()
  const { period: asked } = readPeriod(search, today)
  const period = spanOfPeriod(asked) === undefined ? periodAround('month', asked.to) : asked
  const year = periodAround('year', period.to)
  const pane = useRef<HTMLDivElement>(null)
  const next = neighbour(year, 1)
  const go = (step: 1 | -1) => navigate(writeFigureView('clotures', neighbour(year, step)))
  // On a phone it lies below the list.
  const showPane = () => { if (window.matchMedia('(max-width: 599px)').matches) pane.current?.scrollIntoView({ block: 'start' }) }
  return (
    <Panes
      split="even" grows="end"
      top={<ViewTabs period={period} />}
      start={
        <Pane>
          <Period word={year.from.slice(0, 4)} beforeName={closings.years.before} afterName={closings.years.after} onBefore={() => go(-1)} onAfter={next.from > today ? undefined : () => go(1)} />
          <PeriodList period={period} onChosen={showPane} />
        </Pane>
      }
      end={<div ref={pane}><Pane><PeriodPane key={`${period.from} ${period.to}`} period={period} /></Pane></div>}
    />
  )
}
