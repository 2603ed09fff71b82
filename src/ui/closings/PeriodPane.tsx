import { useState } from 'react'
import type { Closing } from '#domain/closings/closings.ts'
import { closedApart } from '#domain/closings/closings.ts'
import { addDays } from '#domain/time.ts'
import type { Period } from '#domain/time.ts'
import { useRegister } from '#ui/app/house.ts'
import { useExchange } from '#ui/app/useExchange.ts'
import { useNow } from '#ui/app/useNow.ts'
import { Changed } from '#ui/closings/Changed.tsx'
import { CloseDialog } from '#ui/closings/CloseDialog.tsx'
import { ClosedDialog } from '#ui/closings/ClosedDialog.tsx'
import s from '#ui/closings/Closings.module.css'
import { History } from '#ui/closings/History.tsx'
import { stateOf } from '#ui/closings/stateOf.ts'
import type { PeriodState } from '#ui/closings/stateOf.ts'
import { useChanges } from '#ui/closings/useChanges.ts'
import type { Since } from '#ui/closings/useChanges.ts'
import { hasNewAnswers } from '#ui/prefect/hasNewAnswers.ts'
import { Alert } from '#ui/parts/Alert.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { PaneHead } from '#ui/parts/PaneHead.tsx'
import { closings } from '#ui/texts/closings.ts'
import { provisional } from '#ui/texts/exchange.ts'
import { prefect } from '#ui/texts/prefect.ts'

/** One month or year: whether all of it is here, the key that closes it, what was closed and what came after. */
export function PeriodPane({ period }: { readonly period: Period }) {
  const register = useRegister()
  const { standing } = useExchange()
  const { day: today } = useNow()
  const since = useChanges(period)
  const [shown, show] = useState<Closing>()
  return (
    <div className={s.body}>
      <PaneHead title={closings.plain(period)} />
      <Completeness state={stateOf(period, { register, standing, today })} period={period} />
      {since !== undefined && <Stands {...since} />}
      {period.to < today && <CloseKey period={period} closed={since !== undefined} />}
      {since !== undefined && <Changed {...since} />}
      <History period={period} onOpen={show} />
      {shown !== undefined && <ClosedDialog closing={shown} onClose={() => show(undefined)} />}
    </div>
  )
}

function CloseKey({ period, closed }: { readonly period: Period; readonly closed: boolean }) {
  const [asking, ask] = useState(false)
  return (
    <>
      <Key variant={closed ? undefined : 'filled'} tall onPress={() => ask(true)}>{closed ? closings.again : closings.go(period)}</Key>
      {asking && <CloseDialog period={period} onClose={() => ask(false)} />}
    </>
  )
}

function Stands({ closing, changes }: Since) {
  const register = useRegister()
  const apart = closedApart(register, closing.period)
  const same = changes.length === 0
  return (
    <>
      <Alert tone={same ? 'ok' : 'warn'}>{`${closings.closedOn(closing)} ${same ? closings.still : closings.after.said(changes)}`}</Alert>
      {hasNewAnswers(register, closing) && <Alert tone="info">{prefect.missing.sinceClosing}</Alert>}
      {apart.length > 0 && <Alert tone="warn">{closings.apart(apart)}</Alert>}
    </>
  )
}

function Completeness({ state, period }: { readonly state: PeriodState; readonly period: Period }) {
  const { standing } = useExchange()
  const { day: today } = useNow()
  switch (state.what) {
    case 'ahead':
    case 'running': return <p>{closings.running(period, addDays(period.to, 1))}</p>
    case 'incomplete': return <Alert tone="warn">{provisional(state.missing, today)}</Alert>
    case 'open': return <p>{standing.linked ? closings.complete : closings.alone}</p>
    case 'closed': return null
  }
}
