// The rooms of the house and their routes (desk.md §9).
import type { ComponentType } from 'react'
import { lazy } from 'react'
import ChartColumn from 'lucide-react/icons/chart-column'
import House from 'lucide-react/icons/house'
import KeyRound from 'lucide-react/icons/key-round'
import Mail from 'lucide-react/icons/mail'
import MapPin from 'lucide-react/icons/map-pin'
import ShowerHead from 'lucide-react/icons/shower-head'
import { AccueilRoom } from '#ui/desk/AccueilRoom.tsx'
import type { Icon } from '#ui/parts/Icon.ts'
import { rail } from '#ui/texts/rail.ts'

export type Room = { readonly href: string; readonly label: string; readonly icon: Icon; readonly room: ComponentType }

const { places } = rail

const later = {
  mail: async () => (await import('#ui/mail/MailRoom.tsx')).MailRoom,
  washroom: async () => (await import('#ui/washroom/WashroomRoom.tsx')).WashroomRoom,
  domiciliation: async () => (await import('#ui/domiciliation/DomiciliationRoom.tsx')).DomiciliationRoom,
  figures: async () => (await import('#ui/figures/FiguresRoom.tsx')).FiguresRoom,
  settings: async () => (await import('#ui/settings/SettingsRoom.tsx')).SettingsRoom,
  importing: async () => (await import('#ui/settings/ImportRoom.tsx')).ImportRoom,
} as const

const entered = (load: () => Promise<ComponentType>): ComponentType => lazy(async () => ({ default: await load() }))

/** Brings in every room at once: when another version comes, the files of this one will be gone. */
export const loadRooms = async (): Promise<void> => {
  await Promise.all(Object.values(later).map((load) => load()))
}

/** Opens with the desk. */
export const accueil: Room = { href: '/', label: places.accueil, icon: House, room: AccueilRoom }

/** The five places of the rail; all but the first load when first entered. */
export const rooms: readonly Room[] = [
  accueil,
  { href: '/courrier', label: places.courrier, icon: Mail, room: entered(later.mail) },
  { href: '/douches-et-linge', label: places.washroom, icon: ShowerHead, room: entered(later.washroom) },
  { href: '/domiciliation', label: places.domiciliation, icon: MapPin, room: entered(later.domiciliation) },
  { href: '/bilan', label: places.bilan, icon: ChartColumn, room: entered(later.figures) },
]

/** Behind the key: the settings, and the import that they lead to. */
export const settingsRoom: Room = { href: '/reglages', label: rail.settings, icon: KeyRound, room: entered(later.settings) }
export const importRoom: Room = { href: '/importer', label: rail.importing, icon: KeyRound, room: entered(later.importing) }
