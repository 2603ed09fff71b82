import Clock from 'lucide-react/icons/clock-alert'
import { isClockWrong } from '#domain/exchange/chip.ts'
import s from '#ui/app/UpdateOffer.module.css'
import { useExchange } from '#ui/app/useExchange.ts'
import { Alert } from '#ui/parts/Alert.tsx'
import { Progress } from '#ui/parts/Progress.tsx'
import { exchange as words } from '#ui/texts/exchange.ts'

/** What everybody at the desk has to know of the exchange, below the room: a wrong clock, a register still on its way. The desk works meanwhile. */
export function ExchangeNotices() {
  const { standing } = useExchange()
  const { loading, clockOff = 0 } = standing
  const wrong = isClockWrong(standing)
  if (!wrong && loading === undefined) return null
  return (
    <div className={s.offer}>
      {wrong && (
        <Alert tone="warn" icon={Clock}>
          <strong>{words.clock.title}</strong> {words.clock.text(clockOff)}
        </Alert>
      )}
      {loading !== undefined && <Progress label={words.loading} value={loading.done} max={loading.total} detail={words.loadingOf(loading.done, loading.total)} />}
    </div>
  )
}
