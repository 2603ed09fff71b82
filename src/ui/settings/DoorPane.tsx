import DoorOpen from 'lucide-react/icons/door-open'
import Lock from 'lucide-react/icons/lock'
import RotateCcw from 'lucide-react/icons/rotate-ccw'
import { useDoor } from '#ui/app/door.ts'
import { useHouse } from '#ui/app/house.ts'
import s from '#ui/settings/Settings.module.css'
import { Key } from '#ui/parts/Key.tsx'
import { KeyRow } from '#ui/parts/KeyRow.tsx'
import { Pane } from '#ui/parts/Pane.tsx'
import { door } from '#ui/texts/door.ts'
import { settings } from '#ui/texts/settings.ts'

/** Closing the desk; in the demonstration, a fresh start or the way out. */
export function DoorPane() {
  const { opened: { demo } } = useHouse()
  const { close, resetDemo, quitDemo } = useDoor()
  const { title, text, demoTitle, demoText } = settings.leave
  return (
    <Pane>
      <h2 className={s.heading}>{demo ? demoTitle : title}</h2>
      <p className={s.muted}>{demo ? demoText : text}</p>
      <KeyRow>
        {demo ? (
          <>
            <Key icon={RotateCcw} onPress={resetDemo}>{door.resetDemo}</Key>
            <Key icon={DoorOpen} onPress={quitDemo}>{door.quitDemo}</Key>
          </>
        ) : (
          <Key variant="filled" icon={Lock} onPress={close}>{door.close}</Key>
        )}
      </KeyRow>
    </Pane>
  )
}
