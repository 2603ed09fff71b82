import { stopPlace } from '#desk/stopPlace.ts'
import type { Place } from '#domain/washroom/words.ts'
import { useDraft, useKept } from '#ui/app/useDraft.ts'
import { GestureDialog } from '#ui/domiciliation/GestureDialog.tsx'
import { useGesture } from '#ui/domiciliation/useGesture.ts'
import { TextField } from '#ui/parts/TextField.tsx'
import { queue } from '#ui/texts/queue.ts'

type StopDialogProps = { readonly place: Place; readonly onClose: () => void }

const words = queue.stopDialog

/** A cabin or a machine is out of order, and why. */
export function StopDialog({ place, onClose }: StopDialogProps) {
  const draft = useDraft('stopPlace', undefined, place.code)
  const gesture = useGesture(onClose, draft)
  const [reason, setReason] = useKept(draft, 'reason', '')
  return (
    <GestureDialog title={words.title(place.name)} verb={words.verb} keep={words.keep} inFields={['reasonMissing', 'textTooLong']} step={() => stopPlace({ place: place.code, reason })} {...{ gesture, onClose }}>
      <TextField label={words.reason} hint={words.hint} maxLength={200} value={reason} onChange={setReason} error={gesture.wrong('reasonMissing', 'textTooLong')} takesFocus />
    </GestureDialog>
  )
}
