import { Suspense } from 'react'
import { useLocation } from 'wouter'
import { DeskBar } from '#ui/app/DeskBar.tsx'
import { DeskChip } from '#ui/app/DeskChip.tsx'
import { useHouse } from '#ui/app/house.ts'
import { importRoom, rooms, settingsRoom } from '#ui/app/places.ts'
import { useUndoKey } from '#ui/app/useUndoKey.ts'
import { Frame } from '#ui/parts/Frame.tsx'

const everyRoom = [...rooms, settingsRoom, importRoom]

/** An open desk: the frame that never moves, and the room that the address names; an unknown address is the Accueil. */
export function Shell() {
  const { opened } = useHouse()
  const [path, navigate] = useLocation()
  useUndoKey()
  const here = everyRoom.find(({ href }) => href === path) ?? rooms[0]
  const Room = here?.room
  return (
    <Frame
      places={rooms}
      settings={settingsRoom}
      here={here === importRoom ? settingsRoom.href : (here?.href ?? '/')}
      title={here?.label ?? ''}
      demo={opened.demo}
      onNavigate={navigate}
      last={<DeskBar />}
      sync={<DeskChip />}
    >
      <Suspense>{Room === undefined ? null : <Room key={here?.href} />}</Suspense>
    </Frame>
  )
}
