import { Suspense } from 'react'
import { useLocation } from 'wouter'
import { has } from '#domain/agents/rights.ts'
import { AgentDoor } from '#ui/app/AgentDoor.tsx'
import { BarEnd } from '#ui/app/BarEnd.tsx'
import { ClosingNotice } from '#ui/app/ClosingNotice.tsx'
import { DeskBar } from '#ui/app/DeskBar.tsx'
import { ExchangeNotices } from '#ui/app/ExchangeNotices.tsx'
import { Reserved } from '#ui/app/Reserved.tsx'
import { UpdateOffer } from '#ui/app/UpdateOffer.tsx'
import { soon, useIsFollowed } from '#ui/app/later.ts'
import { useHouse } from '#ui/app/house.ts'
import { accueil, importRoom, rooms, settingsRoom, sheetRoom } from '#ui/app/places.ts'
import type { Room } from '#ui/app/places.ts'
import { useRole } from '#ui/app/useRole.ts'
import { useCardBurst } from '#ui/app/useCardBurst.ts'
import { useUndoKey } from '#ui/app/useUndoKey.ts'
import { HelpLayer } from '#ui/help/HelpLayer.tsx'
import { Frame } from '#ui/parts/Frame.tsx'

// A reminder of a week can come a moment after the desk.
const BackupReminder = soon(async () => (await import('#ui/app/BackupReminder.tsx')).BackupReminder)

const roomAt = (path: string): Room => [...rooms, settingsRoom, importRoom, sheetRoom].find(({ href }) => href === path) ?? accueil

/** The place of the rail behind which a room lies. */
const behind: Readonly<Record<string, string>> = { [importRoom.href]: settingsRoom.href, [sheetRoom.href]: accueil.href }

/** An open desk: the frame that never moves, and the room that the address names; an unknown address is the Accueil, and one that is not theirs too. */
export function Shell() {
  const { opened } = useHouse()
  const [path, navigate] = useLocation()
  useUndoKey()
  useCardBurst()
  const role = useRole()
  const asked = roomAt(path)
  const { href, label, room: Here } = has(role, asked.right) ? asked : accueil
  return (
    <HelpLayer>
      <Frame
        places={rooms.filter(({ right }) => has(role, right))}
        settings={settingsRoom}
        here={behind[href] ?? href}
        title={label}
        demo={opened.demo}
        onNavigate={navigate}
        last={<DeskBar />}
        sync={<BarEnd />}
        agent={<AgentDoor />}
      >
        <Suspense>
          <Here key={href} />
        </Suspense>
        {!has(role, asked.right) && <Reserved right={asked.right} />}
        <ExchangeNotices />
        <ClosingNotice />
        {useIsFollowed() && <Suspense><BackupReminder /></Suspense>}
        <UpdateOffer />
      </Frame>
    </HelpLayer>
  )
}
