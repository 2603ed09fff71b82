import Ban from 'lucide-react/icons/ban'
import MonitorUp from 'lucide-react/icons/monitor-up'
import Undo2 from 'lucide-react/icons/undo-2'
import Wrench from 'lucide-react/icons/wrench'
import { useState } from 'react'
import { leaveWaitlist } from '#desk/leaveWaitlist.ts'
import { resumePlace } from '#desk/stopPlace.ts'
import type { PlaceNow } from '#domain/washroom/places.ts'
import { showGuest } from '#ui/app/guest.ts'
import { useAct } from '#ui/app/useAct.ts'
import { useTakeBack } from '#ui/app/useTakeBack.ts'
import { StopDialog } from '#ui/washroom/StopDialog.tsx'
import { Menu } from '#ui/parts/Menu.tsx'
import { guestDesk } from '#ui/texts/guestDesk.ts'
import { queue as words } from '#ui/texts/queue.ts'

// Stopped, its key does that already; a former place goes by itself.
const canStop = ({ is, former }: PlaceNow): boolean => is !== 'stopped' && former !== true

/** The rare things of a place: out of order, somebody sent back to the queue, a turn that counts for nothing. */
export function PlaceMenu({ now }: { readonly now: PlaceNow }) {
  const { place, occupants: [first], stopped, is } = now
  const act = useAct()
  const takeBack = useTakeBack()
  const [stopping, setStopping] = useState(false)
  const ofOccupant = first === undefined ? [] : [
    { word: words.sendBack, icon: Undo2, onChoose: () => void takeBack(first.moves) },
    { word: words.noneGiven, icon: Ban, onChoose: () => void act(leaveWaitlist({ wait: first.id, why: 'gaveUp' })) },
  ]
  const shown = first !== undefined && is === 'called' ? [{ word: guestDesk.call, icon: MonitorUp, onChoose: () => showGuest({ what: 'call', number: first.number, place: place.name }) }] : []
  const ofPlace = stopped === undefined
    ? [{ word: words.stop, icon: Wrench, onChoose: () => setStopping(true) }]
    : [{ word: words.resume, icon: Wrench, onChoose: () => void act(resumePlace({ place: place.code })) }]
  const items = [...shown, ...ofOccupant, ...(canStop(now) ? ofPlace : [])]
  return (
    <>
      {items.length > 0 && <Menu label={words.more(place.name)} items={items} />}
      {stopping && <StopDialog place={place} onClose={() => setStopping(false)} />}
    </>
  )
}
