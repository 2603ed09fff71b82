import { closeWaitlists } from '#desk/closeWaitlists.ts'
import { useAct } from '#ui/app/useAct.ts'
import { useNow } from '#ui/app/useNow.ts'
import { DayTotal } from '#ui/washroom/DayTotal.tsx'
import s from '#ui/washroom/Washroom.module.css'
import type { RoomNow } from '#ui/washroom/usePlaces.ts'
import { Key } from '#ui/parts/Key.tsx'
import { queue } from '#ui/texts/queue.ts'
import { washroomCodes } from '#ui/texts/washroom.ts'

const isLeft = ({ waiting, places }: RoomNow): boolean =>
  waiting > 0 || places.some(({ place, occupants }) => place.kind === 'cabin' && occupants.some(({ standing }) => standing.at === 'in'))

/** What the day gave, and its close. */
export function DayKeys({ room }: { readonly room: RoomNow }) {
  const act = useAct()
  const { day } = useNow()
  return (
    <div className={s.day}>
      <p className={s.totals}>{washroomCodes.map((code) => <DayTotal key={code} code={code} day={day} />)}</p>
      <Key reason={isLeft(room) ? undefined : queue.nothingToClose} onPress={() => void act(closeWaitlists())}>{queue.close}</Key>
    </div>
  )
}
