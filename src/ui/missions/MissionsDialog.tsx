import CircleCheck from 'lucide-react/icons/circle-check'
import RotateCcw from 'lucide-react/icons/rotate-ccw'
import { useLocation } from 'wouter'
import s from '#ui/missions/Missions.module.css'
import { missionCodes } from '#ui/missions/missions.ts'
import type { Mission } from '#ui/missions/missions.ts'
import { useStartAfresh } from '#ui/missions/useStartAfresh.ts'
import { Alert } from '#ui/parts/Alert.tsx'
import { Chip } from '#ui/parts/Chip.tsx'
import { Dialog } from '#ui/parts/Dialog.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { door } from '#ui/texts/door.ts'
import { missions as words } from '#ui/texts/missions.ts'
import { parts } from '#ui/texts/parts.ts'

type MissionsDialogProps = { readonly done: readonly Mission[]; readonly onClose: () => void }

/** The first ten minutes: what to try, where, and what is done already. */
export function MissionsDialog({ done, onClose }: MissionsDialogProps) {
  const [, navigate] = useLocation()
  const startAfresh = useStartAfresh()
  const next = missionCodes.find((mission) => !done.includes(mission))
  const go = (mission: Mission) => {
    onClose()
    navigate(words.told[mission].go)
  }
  const actions = (
    <>
      <Key icon={RotateCcw} name={door.resetDemo} onPress={startAfresh}>{door.resetWord}</Key>
      <Key onPress={onClose}>{parts.dialog.close}</Key>
    </>
  )
  return (
    <Dialog open wide title={words.title} onClose={onClose} actions={actions}>
      <p>{words.text}</p>
      {next === undefined && <Alert tone="ok">{words.all}</Alert>}
      <ol className={s.missions}>
        {missionCodes.map((mission) => (
          <li key={mission} className={s.mission}>
            <div className={s.words}>
              <span className={s.title}>{words.told[mission].title}</span>
              <span>{words.told[mission].how}</span>
            </div>
            {done.includes(mission)
              ? <Chip tone="ok" icon={CircleCheck}>{words.done}</Chip>
              : <Key variant={mission === next ? 'filled' : undefined} name={`${words.start} : ${words.told[mission].title}`} onPress={() => go(mission)}>{words.start}</Key>}
          </li>
        ))}
      </ol>
    </Dialog>
  )
}
