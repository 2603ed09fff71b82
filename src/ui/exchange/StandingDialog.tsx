import { useLocation } from 'wouter'
import { chipState, isClockWrong } from '#domain/exchange/chip.ts'
import { doublonsOf, settles } from '#domain/exchange/doublons.ts'
import type { ExchangeStanding } from '#domain/exchange/standing.ts'
import { useAnswer, useRegister } from '#ui/app/house.ts'
import { useExchange } from '#ui/app/useExchange.ts'
import { useNow } from '#ui/app/useNow.ts'
import { useRight, useRole } from '#ui/app/useRole.ts'
import { DoublonList } from '#ui/exchange/DoublonList.tsx'
import s from '#ui/exchange/Exchange.module.css'
import { HeldList } from '#ui/exchange/HeldList.tsx'
import { LatestActs } from '#ui/exchange/LatestActs.tsx'
import { Trouble } from '#ui/exchange/Trouble.tsx'
import { Alert } from '#ui/parts/Alert.tsx'
import { Dialog } from '#ui/parts/Dialog.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { Progress } from '#ui/parts/Progress.tsx'
import { exchange as words } from '#ui/texts/exchange.ts'

/** What waits, what is held and why, what two tablets say of one thing; each with its remedy (desk.md §4). */
export function StandingDialog({ onClose }: { readonly onClose: () => void }) {
  const { exchange, standing } = useExchange()
  const [, navigate] = useLocation()
  const role = useRole()
  const mayLink = useRight('tablets')
  const doublons = useAnswer(doublonsOf, undefined).filter((doublon) => settles(role, doublon))
  const toSettings = () => {
    onClose()
    navigate('/reglages')
  }
  const actions = (
    <>
      {standing.linked && <Key onPress={exchange?.now}>{words.retry}</Key>}
      {!standing.linked && mayLink && <Key onPress={toSettings}>{words.settings}</Key>}
      <Key variant="filled" onPress={onClose}>{words.close}</Key>
    </>
  )
  return (
    <Dialog open wide title={words.title} onClose={onClose} actions={actions}>
      <div className={s.stack}>
        <Summary doublons={doublons.length} />
        <Blocked standing={standing} />
        {standing.loading !== undefined && <Loading {...standing.loading} />}
        {standing.pending > 0 && <LatestActs standing={standing} />}
        {standing.held.length > 0 && <HeldList held={standing.held} />}
        <DoublonList doublons={doublons} onLeave={onClose} />
      </div>
    </Dialog>
  )
}

function Summary({ doublons }: { readonly doublons: number }) {
  const { facts } = useRegister()
  const { standing } = useExchange()
  const { day } = useNow()
  const { what } = chipState(standing, { facts: facts.size, doublons })
  return (
    <div className={s.section}>
      <p>{words.state[what === 'toCheck' && !standing.linked ? 'kept' : what]}</p>
      {standing.upTo !== undefined && <p className={s.muted}>{words.lastRound(standing.upTo, day)}</p>}
    </div>
  )
}

function Blocked({ standing }: { readonly standing: ExchangeStanding }) {
  const { trouble, clockOff = 0 } = standing
  return (
    <>
      {trouble !== undefined && <Trouble trouble={trouble} />}
      {isClockWrong(standing) && <Alert tone="warn">{words.clock.text(clockOff)}</Alert>}
    </>
  )
}

function Loading({ done, total }: { readonly done: number; readonly total: number }) {
  return <Progress label={words.loading} value={done} max={total} detail={words.loadingOf(done, total)} />
}
