// The exchange of the open register as screens read it; a register without one stands alone.
import { useSyncExternalStore } from 'react'
import type { Exchange } from '#desk/exchange.ts'
import { unlinked } from '#domain/exchange/standing.ts'
import type { ExchangeStanding } from '#domain/exchange/standing.ts'
import { useHouse } from '#ui/app/house.ts'

const never = (): (() => void) => () => undefined
const alone = (): ExchangeStanding => unlinked

/** Where the exchange stands, anew each time it moves; `exchange` is absent in the demonstration. */
export const useExchange = (): { readonly exchange: Exchange | undefined; readonly standing: ExchangeStanding } => {
  const { exchange } = useHouse()
  return { exchange, standing: useSyncExternalStore(exchange?.subscribe ?? never, exchange?.standing ?? alone) }
}
