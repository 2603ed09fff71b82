import BellRing from 'lucide-react/icons/bell-ring'
import LogIn from 'lucide-react/icons/log-in'
import UserX from 'lucide-react/icons/user-x'
import X from 'lucide-react/icons/x'
import { callToPlace } from '#desk/callToPlace.ts'
import { leaveWaitlist } from '#desk/leaveWaitlist.ts'
import type { Decide } from '#desk/ports.ts'
import { takePlace } from '#desk/takePlace.ts'
import type { Wait } from '#domain/washroom/waits.ts'
import type { Place } from '#domain/washroom/words.ts'
import { useRegister } from '#ui/app/house.ts'
import { Menu } from '#ui/parts/Menu.tsx'
import { nameOf } from '#ui/texts/names.ts'
import { queue as words } from '#ui/texts/queue.ts'

/** A wait in its queue. */
export type QueueRowProps = {
  readonly wait: Wait
  /** Where the wait could be called to now. */
  readonly free: readonly Place[]
  /** Writes an act that takes the row away. */
  readonly write: (decide: Decide) => void
}

/** What can be done with a number out of its turn. */
export function WaitMenu({ wait: { id, person, number }, free, write }: QueueRowProps) {
  const register = useRegister()
  const who = person === undefined ? words.number(number) : nameOf(register, person)
  const items = [
    ...free.map(({ code, name }) => ({ word: words.callTo(name), icon: BellRing, onChoose: () => write(callToPlace({ wait: id, place: code })) })),
    ...free.map(({ code, name }) => ({ word: words.goesIn(name), icon: LogIn, onChoose: () => write(takePlace({ wait: id, place: code })) })),
    { word: words.absent, icon: UserX, onChoose: () => write(leaveWaitlist({ wait: id, why: 'noShow' })) },
    { word: words.gaveUp, icon: X, onChoose: () => write(leaveWaitlist({ wait: id, why: 'gaveUp' })) },
  ]
  return <Menu label={words.more(who)} items={items} />
}
