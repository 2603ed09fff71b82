import ChartColumn from 'lucide-react/icons/chart-column'
import CircleCheck from 'lucide-react/icons/circle-check'
import House from 'lucide-react/icons/house'
import KeyRound from 'lucide-react/icons/key-round'
import Mail from 'lucide-react/icons/mail'
import MapPin from 'lucide-react/icons/map-pin'
import ShowerHead from 'lucide-react/icons/shower-head'
import { useState, type ReactNode } from 'react'
import { AgentMark } from '#ui/parts/AgentMark.tsx'
import { Frame } from '#ui/parts/Frame.tsx'
import { LastAction } from '#ui/parts/LastAction.tsx'
import { SyncChip } from '#ui/parts/SyncChip.tsx'

const places = [
  { href: '/', label: 'Accueil', icon: House },
  { href: '/courrier', label: 'Courrier', icon: Mail },
  { href: '/douches-et-linge', label: 'Douches et linge', icon: ShowerHead },
  { href: '/domiciliation', label: 'Domiciliation', icon: MapPin },
  { href: '/bilan', label: 'Bilan', icon: ChartColumn },
]
const settings = { href: '/reglages', label: 'Réglages', icon: KeyRound }

type ShellProps = { readonly at: string; readonly last: string; readonly children: ReactNode; readonly demo?: boolean | undefined }

export function Shell({ at, last, children, demo }: ShellProps) {
  const [here, go] = useState(at)
  return (
    <Frame
      places={places}
      settings={settings}
      here={here}
      onNavigate={go}
      title={places.find((place) => place.href === at)?.label ?? ''}
      agent={<AgentMark letters="NB" name="Nadia B." />}
      last={<LastAction text={last} onUndo={() => undefined} />}
      sync={
        <SyncChip tone="ok" icon={CircleCheck} pending={0} onPress={() => undefined}>
          Tout est synchronisé · 9 h 24
        </SyncChip>
      }
      demo={demo}
    >
      {children}
    </Frame>
  )
}
