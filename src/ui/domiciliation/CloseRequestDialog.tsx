import { closeRequest } from '#desk/closeRequest.ts'
import { requestEnds } from '#domain/domiciliation/words.ts'
import type { RequestEnd } from '#domain/domiciliation/words.ts'
import type { PersonId } from '#domain/ids.ts'
import { useRegister } from '#ui/app/house.ts'
import { useDraft } from '#ui/app/useDraft.ts'
import { GestureDialog } from '#ui/domiciliation/GestureDialog.tsx'
import { useFields } from '#ui/domiciliation/useFields.ts'
import { useGesture } from '#ui/domiciliation/useGesture.ts'
import { Alert } from '#ui/parts/Alert.tsx'
import { SelectField } from '#ui/parts/SelectField.tsx'
import { TextArea } from '#ui/parts/TextArea.tsx'
import { gestures } from '#ui/texts/domiciliationGestures.ts'
import { cautionOf } from '#ui/texts/freeText.ts'
import { nameOf } from '#ui/texts/names.ts'
import { requests } from '#ui/texts/requests.ts'
import { requestEndWords } from '#ui/texts/words.ts'

type Fields = { readonly why: RequestEnd | ''; readonly detail: string }

const { close } = requests
const choices = [{ value: '', word: gestures.choose }, ...requestEnds.map((value) => ({ value, word: requestEndWords[value] }))] as const
const inFields = ['whyMissing', 'detailMissing', 'textTooLong']

/** The request goes without a decision: to the SPADA, taken back, or for a reason that is said (metier.md §3). */
export function CloseRequestDialog({ person, onClose }: { readonly person: PersonId; readonly onClose: () => void }) {
  const register = useRegister()
  const draft = useDraft('closeRequest', person)
  const gesture = useGesture(onClose, draft)
  const [{ why, detail }, write] = useFields<Fields>(draft, () => ({ why: '', detail: '' }))
  const step = () => (why === '' ? 'whyMissing' : closeRequest({ person, why, detail }))
  return (
    <GestureDialog title={close.title(nameOf(register, person))} verb={close.verb} keep={close.keep} {...{ gesture, inFields, step, onClose }}>
      <SelectField label={close.why} options={choices} value={why} onChange={(chosen) => write({ why: chosen })} error={gesture.wrong('whyMissing')} />
      {why === 'spada' && <Alert tone="info">{close.spada}</Alert>}
      <TextArea
        label={close.detail}
        hint={gestures.facts}
        optional={why !== 'other'}
        maxLength={200}
        value={detail}
        caution={cautionOf(detail)}
        onChange={(text) => write({ detail: text })}
        error={gesture.wrong('detailMissing', 'textTooLong')}
      />
    </GestureDialog>
  )
}
