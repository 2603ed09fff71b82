import type { ServiceDay } from '#domain/time.ts'
import { useExchange } from '#ui/app/useExchange.ts'
import { useNow } from '#ui/app/useNow.ts'
import { useMissing } from '#ui/exchange/useMissing.ts'
import { incomplete, provisional } from '#ui/texts/exchange.ts'

/** "Provisoire : la tablette Douches muette depuis …": nothing when all of that day is here (sync.md, invariant 16). */
export const useProvisional = (day: ServiceDay): string | undefined => {
  const missing = useMissing(day)
  const { day: today } = useNow()
  const { standing: { loading } } = useExchange()
  if (loading !== undefined) return incomplete.loading
  return missing.length === 0 ? undefined : provisional(missing, today)
}
