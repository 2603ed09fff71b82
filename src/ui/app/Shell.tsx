import { Suspense } from 'react'
import { useLocation } from 'wouter'
import { has } from '#domain/agents/rights.ts'
import { AgentDoor } from '#ui/app/AgentDoor.tsx'
import { BarEnd } from '#ui/app/BarEnd.tsx'
import { DeskBar } from '#ui/app/DeskBar.tsx'
import { ExchangeNotices } from '#ui/app/ExchangeNotices.tsx'
import { follower, soon, useIsFollowed } from '#ui/app/later.ts'
import { useHouse } from '#ui/app/house.ts'
import { accueil, importRoom, rooms, settingsRoom, sheetRoom } from '#ui/app/places.ts'
import type { Room } from '#ui/app/places.ts'
import { useCardBurst } from '#ui/app/useCardBurst.ts'
import { useRole } from '#ui/app/useRole.ts'
import { useUndoKey } from '#ui/app/useUndoKey.ts'
import { HelpLayer } from '#ui/help/HelpLayer.tsx'
import { Frame } from '#ui/parts/Frame.tsx'

// What is said below the room can come a moment after the desk.
const BackupReminder = follower(async () => (await import('#ui/app/BackupReminder.tsx')).BackupReminder)
const PrefectReminder = follower(async () => (await import('#ui/prefect/PrefectReminder.tsx')).PrefectReminder)
const ClosingNotice = follower(async () => (await import('#ui/app/ClosingNotice.tsx')).ClosingNotice)
const Reserved = soon(async () => (await import('#ui/app/Reserved.tsx')).Reserved)
const UpdateOffer = follower(async () => (await import('#ui/app/UpdateOffer.tsx')).UpdateOffer)

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
        {!has(role, asked.right) && <Suspense><Reserved right={asked.right} /></Suspense>}
        <ExchangeNotices />
        <Followers />
      </Frame>
    </HelpLayer>
  )
}

function Followers() {
  if (!useIsFollowed()) return null
  return (
    <>
      <Suspense><ClosingNotice /></Suspense>
      <Suspense><BackupReminder /></Suspense>
      <Suspense><PrefectReminder /></Suspense>
      <Suspense><UpdateOffer /></Suspense>
    </>
  )
}
