import { reviewSilence } from '#desk/reviewSilence.ts'
import type { PersonId } from '#domain/ids.ts'
import { addDays, serviceDay } from '#domain/time.ts'
import { useRegister } from '#ui/app/house.ts'
import { useDraft } from '#ui/app/useDraft.ts'
import { useNow } from '#ui/app/useNow.ts'
import { GestureDialog } from '#ui/domiciliation/GestureDialog.tsx'
import { useFields } from '#ui/domiciliation/useFields.ts'
import { useGesture } from '#ui/domiciliation/useGesture.ts'
import { TextArea } from '#ui/parts/TextArea.tsx'
import { TextField } from '#ui/parts/TextField.tsx'
import { gestures } from '#ui/texts/domiciliationGestures.ts'
import { cautionOf } from '#ui/texts/freeText.ts'
import { nameOf } from '#ui/texts/names.ts'
import { radiation } from '#ui/texts/radiation.ts'

const { keep } = radiation
const inFields = ['noSuchDay', 'outOfRange', 'textTooLong']
const twoWeeks = 14

/** Someone looked, and the domiciliation is kept for now: nothing moves the clock but a sign of life or an excused absence. */
export function KeepDialog({ person, onClose }: { readonly person: PersonId; readonly onClose: () => void }) {
  const register = useRegister()
  const { day } = useNow()
  const draft = useDraft('keep', person)
  const gesture = useGesture(onClose, draft)
  const [fields, write] = useFields<{ readonly on: string; readonly reason: string }>(draft, () => ({ on: addDays(day, twoWeeks), reason: '' }))
  const step = () => {
    const lookAgainOn = serviceDay(fields.on)
    return lookAgainOn === undefined ? 'noSuchDay' : reviewSilence({ person, lookAgainOn, reason: fields.reason })
  }
  const error = gesture.wrong('noSuchDay') ?? (gesture.wrong('outOfRange') === undefined ? undefined : keep.range)
  return (
    <GestureDialog title={keep.title(nameOf(register, person))} verb={keep.verb} {...{ gesture, inFields, step, onClose }}>
      <p>{keep.text}</p>
      <TextField label={keep.on} type="date" value={fields.on} onChange={(on) => write({ on })} error={error} />
      <TextArea label={keep.reason} hint={gestures.facts} optional maxLength={200} value={fields.reason} caution={cautionOf(fields.reason)} onChange={(reason) => write({ reason })} error={gesture.wrong('textTooLong')} />
    </GestureDialog>
  )
}
