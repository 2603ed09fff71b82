import { useMemo } from 'react'
import { useLocation } from 'wouter'
import type { Period } from '#domain/time.ts'
import { useRegister } from '#ui/app/house.ts'
import { useExchange } from '#ui/app/useExchange.ts'
import { useNow } from '#ui/app/useNow.ts'
import { periodsOfYear, stateOf } from '#ui/closings/stateOf.ts'
import type { PeriodState } from '#ui/closings/stateOf.ts'
import { keyOf, useChangeCounts } from '#ui/closings/useChanges.ts'
import { periodAround } from '#ui/figures/period.ts'
import { writeFigureView } from '#ui/figures/views.ts'
import { Row } from '#ui/parts/Row.tsx'
import { RowList } from '#ui/parts/RowList.tsx'
import { closings } from '#ui/texts/closings.ts'
import { tabletNames } from '#ui/texts/exchange.ts'

type Told = { readonly fact: string } | { readonly warn: string }

const told = (state: PeriodState, changed: number | undefined): Told => {
  const { state: words } = closings
  switch (state.what) {
    case 'incomplete': return { warn: words.incomplete(tabletNames(state.missing)) }
    case 'closed': return changed !== undefined && changed > 0 ? { warn: words.changed(changed) } : { fact: words.closed(state.closing) }
    case 'ahead':
    case 'running':
    case 'open': return { fact: words[state.what] }
  }
}

/** The year and its twelve months, and how each of them stands. */
export function PeriodList({ period, onChosen }: { readonly period: Period; readonly onChosen: () => void }) {
  const register = useRegister()
  const { standing } = useExchange()
  const { day: today } = useNow()
  const [, navigate] = useLocation()
  const { from: year } = periodAround('year', period.to)
  const periods = useMemo(() => periodsOfYear(year), [year])
  const counts = useChangeCounts(periods)
  const row = (one: Period) => (
    <Row
      small name={[{ text: closings.plain(one) }]} {...told(stateOf(one, { register, standing, today }), counts.get(keyOf(one)))}
      chosen={keyOf(one) === keyOf(period)} onOpen={() => { navigate(writeFigureView('clotures', one)); onChosen() }}
    />
  )
  return <RowList label={closings.list} items={periods} keyOf={keyOf} render={row} />
}
