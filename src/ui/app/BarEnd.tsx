import FlaskConical from 'lucide-react/icons/flask-conical'
import RotateCcw from 'lucide-react/icons/rotate-ccw'
import { DeskChip } from '#ui/app/DeskChip.tsx'
import s from '#ui/app/BarEnd.module.css'
import { useDoor } from '#ui/app/door.ts'
import { useAnswerLater, useHouse } from '#ui/app/house.ts'
import type { Register } from '#domain/register/register.ts'
import { openHelp } from '#ui/help/openHelp.ts'
import { Key } from '#ui/parts/Key.tsx'
import { SyncChip } from '#ui/parts/SyncChip.tsx'
import { door } from '#ui/texts/door.ts'

const factsIn = ({ facts }: Register): number => facts.size

/** The end of the bar: the help, and what is kept where; in the demonstration, where nothing is, a fresh start in one tap. */
export function BarEnd() {
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
  const { resetDemo } = useDoor()
  const pending = useAnswerLater(factsIn, undefined)
  return (
    <>
      <span className={s.aside}>
        <Key icon={RotateCcw} name={door.resetDemo} onPress={resetDemo}>
          {door.resetWord}
        </Key>
      </span>
      <SyncChip tone="warn" icon={FlaskConical} pending={pending}>
        {door.demoChip}
      </SyncChip>
    </>
  )
}
