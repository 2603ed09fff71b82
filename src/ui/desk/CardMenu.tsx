import CalendarClock from 'lucide-react/icons/calendar-clock'
import DoorClosed from 'lucide-react/icons/door-closed'
import FileCheck from 'lucide-react/icons/file-check'
import Files from 'lucide-react/icons/files'
import IdCard from 'lucide-react/icons/id-card'
import MonitorUp from 'lucide-react/icons/monitor-up'
import Merge from 'lucide-react/icons/merge'
import Split from 'lucide-react/icons/split'
import Mails from 'lucide-react/icons/mails'
import Pencil from 'lucide-react/icons/pencil'
import StickyNote from 'lucide-react/icons/sticky-note'
import Users from 'lucide-react/icons/users'
import QrCode from 'lucide-react/icons/qr-code'
import UserX from 'lucide-react/icons/user-x'
import { Suspense, useEffect } from 'react'
import { hasDecisions, runningOn } from '#domain/domiciliation/decisions.ts'
import { exclusionOn } from '#domain/exclusion/exclusions.ts'
import { handOverAttestation } from '#desk/handOverAttestation.ts'
import type { PersonId } from '#domain/ids.ts'
import { mailOf, waitingIn } from '#domain/mail/ledger.ts'
import { mergedInto } from '#domain/register/readAs.ts'
import { showGuest } from '#ui/app/guest.ts'
import { useLayer } from '#ui/app/layers.ts'
import { useAct } from '#ui/app/useAct.ts'
import { useNow } from '#ui/app/useNow.ts'
import { useRegister } from '#ui/app/house.ts'
import { useRight } from '#ui/app/useRole.ts'
import { later } from '#ui/app/later.ts'
import { Menu } from '#ui/parts/Menu.tsx'
import type { MenuChoice } from '#ui/parts/MenuItem.tsx'
import { accueil } from '#ui/texts/accueil.ts'
import { cards } from '#ui/texts/cards.ts'
import { guestDesk } from '#ui/texts/guestDesk.ts'
import { nameOf } from '#ui/texts/names.ts'
import { requests } from '#ui/texts/requests.ts'

// Rare, and opened one at a time: they come when they are first asked for.
const layers = {
  card: later(async () => (await import('#ui/cards/CardDialog.tsx')).CardDialog),
  file: later(async () => (await import('#ui/desk/FileDialog.tsx')).FileDialog),
  edit: later(async () => (await import('#ui/desk/EditPersonDialog.tsx')).EditPersonDialog),
  everything: later(async () => (await import('#ui/desk/EverythingDialog.tsx')).EverythingDialog),
  erase: later(async () => (await import('#ui/retention/EraseRequestDialog.tsx')).EraseRequestDialog),
  notes: later(async () => (await import('#ui/desk/NotesDialog.tsx')).NotesDialog),
  exclusion: later(async () => (await import('#ui/desk/ExclusionDialog.tsx')).ExclusionDialog),
  merge: later(async () => (await import('#ui/desk/MergeDialog.tsx')).MergeDialog),
  separate: later(async () => (await import('#ui/desk/SeparateDialog.tsx')).SeparateDialog),
  household: later(async () => (await import('#ui/desk/HouseholdDialog.tsx')).HouseholdDialog),
  mail: later(async () => (await import('#ui/mail/HandOutDialog.tsx')).HandOutDialog),
  late: later(async () => (await import('#ui/desk/LateDialog.tsx')).LateDialog),
} as const

const { card } = accueil

type Layer = keyof typeof layers

const isLayer = (word: string): word is Layer => Object.hasOwn(layers, word)
const layerNamed = (word: string): Layer | undefined => (isLayer(word) ? word : undefined)

type Item = MenuChoice & { readonly layer?: Layer }

const only = (when: boolean, item: Item): readonly Item[] => (when ? [item] : [])

type Shown = { readonly layer: Layer | undefined; readonly show: (layer: Layer) => void }

const useItems = (person: PersonId, { layer: shown, show }: Shown): readonly Item[] => {
  const register = useRegister()
  const act = useAct()
  const { day } = useNow()
  const mayDescribe = useRight('files')
  const mayErase = useRight('erase')
  const isOut = exclusionOn(register, person, day) !== undefined
  const isMerged = mergedInto(register, person).length > 0
  const isHolder = runningOn(register, person, day) !== undefined
  // The dialog outlasts the last piece that it hands out.
  const mayHaveMail = shown === 'mail' || hasDecisions(register, person) || waitingIn(mailOf(register, person)) !== 0
  const opening = (layer: Layer, item: Pick<MenuChoice, 'word' | 'icon' | 'tone'>): Item => ({ ...item, layer, onChoose: () => show(layer) })
  return [
    { word: guestDesk.show, icon: MonitorUp, onChoose: () => showGuest({ what: 'person', person }) },
    opening('file', { word: card.file, icon: IdCard }),
    ...only(mayDescribe, opening('edit', { word: card.edit, icon: Pencil })),
    ...only(mayDescribe, opening('notes', { word: card.notes, icon: StickyNote })),
    ...only(mayDescribe, opening('household', { word: card.household, icon: Users })),
    ...only(mayDescribe, opening('merge', { word: card.merge, icon: Merge })),
    ...only(mayDescribe && isMerged, opening('separate', { word: card.separate, icon: Split })),
    ...only(mayDescribe || isOut, opening('exclusion', { word: card.exclusion, icon: DoorClosed })),
    ...only(mayHaveMail, opening('mail', { word: card.mail, icon: Mails })),
    ...only(isHolder, { word: requests.attestation.key, icon: FileCheck, onChoose: () => void act(handOverAttestation({ person })) }),
    opening('card', { word: cards.item, icon: QrCode }),
    opening('late', { word: card.late, icon: CalendarClock }),
    ...only(mayDescribe, opening('everything', { word: card.everything, icon: Files })),
    ...only(mayErase, opening('erase', { word: card.erase, icon: UserX, tone: 'danger' })),
  ]
}

/** Rare things about the person on the card. */
export function CardMenu({ person }: { readonly person: PersonId }) {
  const register = useRegister()
  const [layer, show] = useLayer(`card ${person}`, layerNamed)
  const items = useItems(person, { layer, show })
  // Opened again after a kill, or left open when a role was lowered: a layer is for whom the menu offers it.
  const isTheirs = items.some((item) => item.layer === layer)
  useEffect(() => {
    if (layer !== undefined && !isTheirs) show(undefined)
  }, [layer, isTheirs, show])
  const Open = layer === undefined || !isTheirs ? undefined : layers[layer]
  return (
    <>
      <Menu label={card.more(nameOf(register, person))} items={items} />
      <Suspense>{Open !== undefined && <Open person={person} onClose={() => show(undefined)} />}</Suspense>
    </>
  )
}
