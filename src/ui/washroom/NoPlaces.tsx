import Wrench from 'lucide-react/icons/wrench'
import { useLocation } from 'wouter'
import { useRight } from '#ui/app/useRole.ts'
import { Alert } from '#ui/parts/Alert.tsx'
import { KeyLink } from '#ui/parts/KeyLink.tsx'
import { queue } from '#ui/texts/queue.ts'

/** Nothing to queue for yet: a manager is led to where cabins and machines are defined. */
export function NoPlaces() {
  const [, go] = useLocation()
  const manages = useRight('settings')
  if (!manages) return null
  return <Alert tone="info" icon={Wrench} action={<KeyLink href="/reglages" onNavigate={go} variant="quiet">{queue.toSettings}</KeyLink>}>{queue.noPlaces}</Alert>
}
