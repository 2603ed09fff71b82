import RotateCcw from 'lucide-react/icons/rotate-ccw'
import { Suspense } from 'react'
import { DeskChip } from '#ui/app/DeskChip.tsx'
import s from '#ui/app/BarEnd.module.css'
import { useHouse } from '#ui/app/house.ts'
import { follower, useIsFollowed } from '#ui/app/later.ts'
import { useOpenHelp } from '#ui/help/useOpenHelp.ts'
import { useStartAfresh } from '#ui/missions/useStartAfresh.ts'
import { Key } from '#ui/parts/Key.tsx'
import { door } from '#ui/texts/door.ts'

const DemoChip = follower(async () => (await import('#ui/missions/DemoChip.tsx')).DemoChip)

/** The end of the bar: the help, and what is kept where; in the demonstration, where nothing is, a fresh start in one tap. */
export function BarEnd() {
  const openHelp = useOpenHelp()
  return (
    <div className={s.end}>
      <span className={s.aside}>
        <Key name={door.help} onPress={openHelp}>{door.helpSign}</Key>
      </span>
      {useHouse().opened.demo ? <DemoEnd /> : <DeskChip />}
    </div>
  )
}

function DemoEnd() {
  const startAfresh = useStartAfresh()
  return (
    <>
      <span className={s.afresh}>
        <Key icon={RotateCcw} name={door.resetDemo} onPress={startAfresh}>{door.resetWord}</Key>
      </span>
      {useIsFollowed() && <Suspense><DemoChip /></Suspense>}
    </>
  )
}
