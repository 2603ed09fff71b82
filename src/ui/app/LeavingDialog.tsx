import CircleQuestionMark from 'lucide-react/icons/circle-question-mark'
import { settingsOf } from '#domain/settingsOf.ts'
import type { Register } from '#domain/register/register.ts'
import { LeavingKeys } from '#ui/app/LeavingKeys.tsx'
import { useDoor } from '#ui/app/door.ts'
import { useAnswer, useHouse } from '#ui/app/house.ts'
import { useOpenHelp } from '#ui/help/useOpenHelp.ts'
import { Dialog } from '#ui/parts/Dialog.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { KeyRow } from '#ui/parts/KeyRow.tsx'
import { door } from '#ui/texts/door.ts'

const placeOf = (register: Register): string => settingsOf(register).place

type LeavingDialogProps = { readonly open: boolean; readonly agent: string; readonly onClose: () => void }

/** The ways to leave the desk, and the help. */
export function LeavingDialog({ open, agent, onClose }: LeavingDialogProps) {
  const { opened: { demo } } = useHouse()
  const place = useAnswer(placeOf, undefined)
  const { lock } = useDoor()
  // Closed first: the desk comes back as it was before it was left.
  const leave = (how: 'locked' | 'switching') => {
    onClose()
    setTimeout(() => lock(how))
  }
  const openHelp = useOpenHelp()
  const askHelp = () => {
    onClose()
    setTimeout(openHelp)
  }
  return (
    <Dialog open={open} title={door.title(agent, place)} onClose={onClose} actions={<LeavingKeys onStay={onClose} onLeave={leave} />}>
      <p>{demo ? door.quitText : door.closeText}</p>
      <KeyRow><Key variant="quiet" icon={CircleQuestionMark} onPress={askHelp}>{door.help}</Key></KeyRow>
    </Dialog>
  )
}
