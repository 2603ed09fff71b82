import Clock from 'lucide-react/icons/clock-alert'
import { isClockWrong } from '#domain/exchange/chip.ts'
import type { ExchangeStanding } from '#domain/exchange/standing.ts'
import s from '#ui/app/UpdateOffer.module.css'
import { Alert } from '#ui/parts/Alert.tsx'
import { Progress } from '#ui/parts/Progress.tsx'
import { exchange as words } from '#ui/texts/exchange.ts'

/** Below the room, where nothing moves that a finger may be on; the desk works meanwhile. */
export function Notices({ standing }: { readonly standing: ExchangeStanding }) {
  const { loading, clockOff = 0 } = standing
  return (
    <div className={s.offer}>
      {isClockWrong(standing) && (
        <Alert tone="warn" icon={Clock}>
          <strong>{words.clock.title}</strong> {words.clock.text(clockOff)}
        </Alert>
      )}
      {loading !== undefined && <Progress label={words.loading} value={loading.done} max={loading.total} detail={words.loadingOf(loading.done, loading.total)} />}
    </div>
  )
}
