import FlaskConical from 'lucide-react/icons/flask-conical'
import RotateCcw from 'lucide-react/icons/rotate-ccw'
import { DeskChip } from '#ui/app/DeskChip.tsx'
import s from '#ui/app/BarEnd.module.css'
import { useDoor } from '#ui/app/door.ts'
import { useAnswerLater, useHouse } from '#ui/app/house.ts'
import type { Register } from '#domain/register/register.ts'
import { Key } from '#ui/parts/Key.tsx'
import { SyncChip } from '#ui/parts/SyncChip.tsx'
import { door } from '#ui/texts/door.ts'

const factsIn = ({ facts }: Register): number => facts.size

/** The end of the bar: what is kept where; in the demonstration, where nothing is, a fresh start in one tap. */
export function BarEnd() {
  return useHouse().opened.demo ? <DemoEnd /> : <DeskChip />
}

function DemoEnd() {
  const { resetDemo } = useDoor()
  const pending = useAnswerLater(factsIn, undefined)
  return (
    <div className={s.demo}>
      <span className={s.reset}>
        <Key icon={RotateCcw} name={door.resetDemo} onPress={resetDemo}>
          {door.resetWord}
        </Key>
      </span>
      <SyncChip tone="warn" icon={FlaskConical} pending={pending}>
        {door.demoChip}
      </SyncChip>
    </div>
  )
}
