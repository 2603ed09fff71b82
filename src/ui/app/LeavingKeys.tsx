import DoorOpen from 'lucide-react/icons/door-open'
import Lock from 'lucide-react/icons/lock'
import MonitorUp from 'lucide-react/icons/monitor-up'
import Users from 'lucide-react/icons/users'
import { useDoor } from '#ui/app/door.ts'
import { showGuest } from '#ui/app/guest.ts'
import { useHouse } from '#ui/app/house.ts'
import { useStanding } from '#ui/app/standing.ts'
import { Key } from '#ui/parts/Key.tsx'
import { door } from '#ui/texts/door.ts'
import { guestDesk } from '#ui/texts/guestDesk.ts'

type LeavingKeysProps = { readonly onStay: () => void; readonly onLeave: (how: 'locked' | 'switching') => void }

/** The ways to leave the desk: for good, for a while, to another. The last two need codes. */
export function LeavingKeys({ onStay, onLeave }: LeavingKeysProps) {
  const { opened: { agents, demo } } = useHouse()
  const { close, quitDemo } = useDoor()
  const here = useStanding()
  const mask = () => {
    onStay()
    showGuest({ what: 'house' })
  }
  const faces = demo ? [] : agents.faces()
  return (
    <>
      <Key onPress={onStay}>{door.stay}</Key>
      <Key icon={MonitorUp} onPress={mask}>{guestDesk.mask}</Key>
      {faces.some(({ agent }) => agent !== here) && <Key icon={Users} onPress={() => onLeave('switching')}>{door.change}</Key>}
      {faces.some(({ agent }) => agent === here) && <Key icon={Lock} onPress={() => onLeave('locked')}>{door.lock}</Key>}
      <Key variant="filled" icon={DoorOpen} onPress={demo ? quitDemo : close}>
        {demo ? door.quitDemo : door.close}
      </Key>
    </>
  )
}
