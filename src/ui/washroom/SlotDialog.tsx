import { joinWaitlist } from '#desk/joinWaitlist.ts'
import { letterOf } from '#domain/exchange/tablets.ts'
import type { PersonId } from '#domain/ids.ts'
import { timeOfDay } from '#domain/time.ts'
import { useRegister } from '#ui/app/house.ts'
import { useDraft, useKept } from '#ui/app/useDraft.ts'
import { useExchange } from '#ui/app/useExchange.ts'
import { GestureDialog } from '#ui/domiciliation/GestureDialog.tsx'
import { useGesture } from '#ui/domiciliation/useGesture.ts'
import { TextField } from '#ui/parts/TextField.tsx'
import { nameOf } from '#ui/texts/names.ts'
import { queue } from '#ui/texts/queue.ts'

type SlotDialogProps = { readonly person: PersonId; readonly prestation: string; /** Rounds of laundry. */ readonly n?: number; readonly onJoined: () => void; readonly onClose: () => void }

const words = queue.slot

/** Somebody comes back at an hour, and goes first then. */
export function SlotDialog({ person, prestation, n, onJoined, onClose }: SlotDialogProps) {
  const register = useRegister()
  const { standing } = useExchange()
  const draft = useDraft('slot', person, prestation)
  const gesture = useGesture(() => {
    onClose()
    onJoined()
  }, draft)
  const [at, setAt] = useKept(draft, 'at', '')
  const step = () => {
    const slot = timeOfDay(at)
    return slot === undefined ? 'noSuchHour' : joinWaitlist({ person, prestation, slot, letter: letterOf(register, standing), ...(n === undefined ? {} : { n }) })
  }
  return (
    <GestureDialog title={words.title(nameOf(register, person), queue.prestation(register, prestation))} verb={words.verb} keep={words.keep} inFields={['noSuchHour', 'slotPast']} {...{ gesture, step, onClose }}>
      <TextField label={words.at} hint={words.hint} type="time" value={at} onChange={setAt} error={gesture.wrong('noSuchHour', 'slotPast')} takesFocus />
    </GestureDialog>
  )
}
