import { Suspense } from 'react'
import { isClockWrong } from '#domain/exchange/chip.ts'
import { follower } from '#ui/app/later.ts'
import { useExchange } from '#ui/app/useExchange.ts'

const Notices = follower(async () => (await import('#ui/exchange/Notices.tsx')).Notices)

/** What everybody at the desk has to know of the exchange: a wrong clock, a register still on its way. Mostly nothing. */
export function ExchangeNotices() {
  const { standing } = useExchange()
  if (!isClockWrong(standing) && standing.loading === undefined) return null
  return (
    <Suspense>
      <Notices standing={standing} />
    </Suspense>
  )
}
