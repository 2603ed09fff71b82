import { useState } from 'react'
import { skipPriorLetter } from '#desk/sendPriorLetter.ts'
import type { PersonId } from '#domain/ids.ts'
import { useRegister } from '#ui/app/house.ts'
import { useNow } from '#ui/app/useNow.ts'
import { GestureDialog } from '#ui/domiciliation/GestureDialog.tsx'
import { useGesture } from '#ui/domiciliation/useGesture.ts'
import { TextArea } from '#ui/parts/TextArea.tsx'
import { gestures } from '#ui/texts/domiciliationGestures.ts'
import { cautionOf } from '#ui/texts/freeText.ts'
import { nameOf } from '#ui/texts/names.ts'
import { radiation } from '#ui/texts/radiation.ts'

const { prior } = radiation
const inFields = ['reasonMissing', 'textTooLong']

/** No letter goes out, and why stays in the file (metier.md §4). */
export function SkipLetterDialog({ person, onClose }: { readonly person: PersonId; readonly onClose: () => void }) {
  const register = useRegister()
  const { day } = useNow()
  const [reason, write] = useState('')
  const gesture = useGesture(onClose)
  const step = () => skipPriorLetter({ person, on: day, reason })
  return (
    <GestureDialog title={prior.skipTitle(nameOf(register, person))} verb={prior.skipVerb} {...{ gesture, inFields, step, onClose }}>
      <p>{prior.skipText}</p>
      <TextArea label={prior.skipReason} hint={gestures.facts} maxLength={200} value={reason} caution={cautionOf(reason)} onChange={write} error={gesture.wrong(...inFields)} />
    </GestureDialog>
  )
}
