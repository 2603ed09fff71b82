import { useState } from 'react'
import type { PersonId } from '#domain/ids.ts'
import { waitsOf } from '#domain/washroom/told.ts'
import { useRegister } from '#ui/app/house.ts'
import { useNow } from '#ui/app/useNow.ts'
import { SlotDialog } from '#ui/washroom/SlotDialog.tsx'
import { useJoin } from '#ui/app/useJoin.ts'
import type { QueueNow } from '#ui/washroom/usePlaces.ts'
import { Menu } from '#ui/parts/Menu.tsx'
import { nameOf } from '#ui/texts/names.ts'
import { queue as words } from '#ui/texts/queue.ts'

type JoinMenuProps = { readonly person: PersonId; readonly queues: readonly QueueNow[]; /** Of laundry. */ readonly rounds: number; readonly onJoined: () => void }

/** The queues of the house, for one person: now, or at an hour. */
export function JoinMenu({ person, queues, rounds, onJoined }: JoinMenuProps) {
  const register = useRegister()
  const now = useNow()
  const join = useJoin()
  const [slotFor, setSlotFor] = useState<string>()
  const waits = waitsOf(register, person, now)
  const quantity = (prestation: string) => (prestation === 'laundry' && rounds > 1 ? { n: rounds } : {})
  const add = async (prestation: string) => {
    const recorded = await join({ person, prestation, ...quantity(prestation) })
    if (recorded.ok) onJoined()
  }
  const items = queues.flatMap(({ prestation, queue: { due, called } }) => {
    const wait = waits.find((one) => one.prestation === prestation)
    const reason = wait === undefined ? undefined : words.waitingAlready(wait.number)
    return [
      { word: words.joinItem(register, prestation, due.length + called.length), reason, onChoose: () => void add(prestation) },
      { word: words.slotItem(register, prestation), reason, onChoose: () => setSlotFor(prestation) },
    ]
  })
  return (
    <>
      <Menu word={words.join} label={words.joinName(nameOf(register, person))} items={items} />
      {slotFor !== undefined && <SlotDialog person={person} prestation={slotFor} {...quantity(slotFor)} onJoined={onJoined} onClose={() => setSlotFor(undefined)} />}
    </>
  )
}
