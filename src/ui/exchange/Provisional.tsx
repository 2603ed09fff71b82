import Hourglass from 'lucide-react/icons/hourglass'
import type { ServiceDay } from '#domain/time.ts'
import { useExchange } from '#ui/app/useExchange.ts'
import { useNow } from '#ui/app/useNow.ts'
import { useMissing } from '#ui/exchange/useMissing.ts'
import { Alert } from '#ui/parts/Alert.tsx'
import { incomplete, provisional } from '#ui/texts/exchange.ts'

/** "Provisoire : la tablette Douches muette depuis …": nothing when all of that day is here (sync.md, invariant 16). */
export function Provisional({ day }: { readonly day: ServiceDay }) {
  const missing = useMissing(day)
  const { day: today } = useNow()
  const { standing: { loading } } = useExchange()
  if (loading !== undefined) return <Alert tone="warn" icon={Hourglass}>{incomplete.loading}</Alert>
  if (missing.length === 0) return null
  return <Alert tone="warn" icon={Hourglass}>{provisional(missing, today)}</Alert>
}
