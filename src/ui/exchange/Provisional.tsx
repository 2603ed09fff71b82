import Hourglass from 'lucide-react/icons/hourglass'
import type { ServiceDay } from '#domain/time.ts'
import { useProvisional } from '#ui/exchange/useProvisional.ts'
import { Alert } from '#ui/parts/Alert.tsx'

/** That acts of a day are still waited for; nothing when all of it is here. */
export function Provisional({ day }: { readonly day: ServiceDay }) {
  const sentence = useProvisional(day)
  return sentence === undefined ? null : <Alert tone="warn" icon={Hourglass}>{sentence}</Alert>
}
