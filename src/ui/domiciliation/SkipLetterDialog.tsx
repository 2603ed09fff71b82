import { skipPriorLetter } from '#desk/sendPriorLetter.ts'
import { clockOn } from '#domain/domiciliation/clock.ts'
import type { Ground } from '#domain/domiciliation/words.ts'
import type { PersonId } from '#domain/ids.ts'
import { useRegister } from '#ui/app/house.ts'
import { useDraft } from '#ui/app/useDraft.ts'
import { useNow } from '#ui/app/useNow.ts'
import { GestureDialog } from '#ui/domiciliation/GestureDialog.tsx'
import { groundCodes, PriorGround } from '#ui/domiciliation/PriorGround.tsx'
import { useFields } from '#ui/domiciliation/useFields.ts'
import { useGesture } from '#ui/domiciliation/useGesture.ts'
import { TextArea } from '#ui/parts/TextArea.tsx'
import { gestures } from '#ui/texts/domiciliationGestures.ts'
import { cautionOf } from '#ui/texts/freeText.ts'
import { nameOf } from '#ui/texts/names.ts'
import { radiation } from '#ui/texts/radiation.ts'

type Fields = { readonly ground: Ground | ''; readonly reason: string }

const { prior } = radiation
const codes = ['reasonMissing', 'textTooLong']
const inFields = [...groundCodes, ...codes]

/** No letter goes out for a ground, and why stays in the file (metier.md §4). */
export function SkipLetterDialog({ person, onClose }: { readonly person: PersonId; readonly onClose: () => void }) {
  const register = useRegister()
  const { day } = useNow()
  const draft = useDraft('skipLetter', person)
  const gesture = useGesture(onClose, draft)
  const [{ ground, reason }, write] = useFields<Fields>(draft, () => ({ ground: clockOn(register, person, day)?.stage === 'flagged' ? 'nonManifestation' : '', reason: '' }))
  const step = () => skipPriorLetter({ person, on: day, reason, ...(ground === '' ? {} : { ground }) })
  return (
    <GestureDialog title={prior.skipTitle(nameOf(register, person))} verb={prior.skipVerb} {...{ gesture, inFields, step, onClose }}>
      <p>{prior.skipText}</p>
      <PriorGround value={ground} onChange={(chosen) => write({ ground: chosen })} gesture={gesture} />
      <TextArea label={prior.skipReason} hint={gestures.facts} maxLength={200} value={reason} caution={cautionOf(reason)} onChange={(typed) => write({ reason: typed })} error={gesture.wrong(...codes)} />
    </GestureDialog>
  )
}
