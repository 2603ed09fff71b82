// The rooms of the house, their routes (desk.md §9), and the right that opens each (metier.md §9).
import type { ComponentType } from 'react'
import type { Right } from '#domain/agents/rights.ts'
import ChartColumn from 'lucide-react/icons/chart-column'
import House from 'lucide-react/icons/house'
import KeyRound from 'lucide-react/icons/key-round'
import Mail from 'lucide-react/icons/mail'
import MapPin from 'lucide-react/icons/map-pin'
import ShowerHead from 'lucide-react/icons/shower-head'
import { later } from '#ui/app/later.ts'
import { AccueilRoom } from '#ui/desk/AccueilRoom.tsx'
import type { Icon } from '#ui/parts/Icon.ts'
import { rail } from '#ui/texts/rail.ts'

export type Room = { readonly href: string; readonly label: string; readonly icon: Icon; readonly right: Right; readonly room: ComponentType }

const { places } = rail

/** Opens with the desk. */
export const accueil: Room = { href: '/', label: places.accueil, icon: House, right: 'welcome', room: AccueilRoom }

/** The five places of the rail, for whoever has their right; all but the first load when first entered. */
export const rooms: readonly Room[] = [
  accueil,
  { href: '/courrier', label: places.courrier, icon: Mail, right: 'welcome', room: later(async () => (await import('#ui/mail/MailRoom.tsx')).MailRoom) },
  { href: '/douches-et-linge', label: places.washroom, icon: ShowerHead, right: 'welcome', room: later(async () => (await import('#ui/washroom/WashroomRoom.tsx')).WashroomRoom) },
  { href: '/domiciliation', label: places.domiciliation, icon: MapPin, right: 'files', room: later(async () => (await import('#ui/domiciliation/DomiciliationRoom.tsx')).DomiciliationRoom) },
  { href: '/bilan', label: places.bilan, icon: ChartColumn, right: 'figures', room: later(async () => (await import('#ui/figures/FiguresRoom.tsx')).FiguresRoom) },
]

/** Behind the key: the settings, of which each role has its part, and the import that they lead to. */
export const settingsRoom: Room = { href: '/reglages', label: rail.settings, icon: KeyRound, right: 'welcome', room: later(async () => (await import('#ui/settings/SettingsRoom.tsx')).SettingsRoom) }
/** Behind the Accueil: the paper twin of the desk. */
export const sheetRoom: Room = { href: '/rattrapage', label: rail.paper, icon: House, right: 'welcome', room: later(async () => (await import('#ui/sheet/SheetRoom.tsx')).SheetRoom) }
export const importRoom: Room = { href: '/importer', label: rail.importing, icon: KeyRound, right: 'import', room: later(async () => (await import('#ui/settings/ImportRoom.tsx')).ImportRoom) }
