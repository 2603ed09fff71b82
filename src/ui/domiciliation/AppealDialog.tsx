import { lodgeAppeal } from '#desk/lodgeAppeal.ts'
import type { Ended } from '#domain/domiciliation/decisions.ts'
import { appealBodies } from '#domain/domiciliation/words.ts'
import type { AppealBody } from '#domain/domiciliation/words.ts'
import type { PersonId } from '#domain/ids.ts'
import { serviceDay } from '#domain/time.ts'
import { useRegister } from '#ui/app/house.ts'
import { useDraft } from '#ui/app/useDraft.ts'
import { useNow } from '#ui/app/useNow.ts'
import { GestureDialog } from '#ui/domiciliation/GestureDialog.tsx'
import { useFields } from '#ui/domiciliation/useFields.ts'
import { useGesture } from '#ui/domiciliation/useGesture.ts'
import { SelectField } from '#ui/parts/SelectField.tsx'
import { TextArea } from '#ui/parts/TextArea.tsx'
import { TextField } from '#ui/parts/TextField.tsx'
import { gestures } from '#ui/texts/domiciliationGestures.ts'
import { cautionOf } from '#ui/texts/freeText.ts'
import { nameOf } from '#ui/texts/names.ts'
import { radiation } from '#ui/texts/radiation.ts'
import { appealBodyWords } from '#ui/texts/words.ts'

const { appeal } = radiation
const bodies = appealBodies.map((value) => ({ value, word: appealBodyWords[value] }))
const inFields = ['noSuchDay', 'dayAhead', 'beforeDecision', 'textTooLong']

type Fields = { readonly on: string; readonly body: AppealBody; readonly detail: string }
type AppealDialogProps = { readonly person: PersonId; readonly ending: Ended; readonly onClose: () => void }

/** The radiation is contested. */
export function AppealDialog({ person, ending, onClose }: AppealDialogProps) {
  const register = useRegister()
  const { day } = useNow()
  const draft = useDraft('appeal', person, ending.id)
  const gesture = useGesture(onClose, draft)
  const [fields, write] = useFields<Fields>(draft, () => ({ on: day, body: 'president', detail: '' }))
  const step = () => {
    const on = serviceDay(fields.on)
    return on === undefined ? 'noSuchDay' : lodgeAppeal({ decision: ending.id, with: fields.body, on, detail: fields.detail })
  }
  return (
    <GestureDialog title={appeal.title(nameOf(register, person))} verb={appeal.verb} {...{ gesture, inFields, step, onClose }}>
      <SelectField label={appeal.body} options={bodies} value={fields.body} onChange={(body) => write({ body })} />
      <TextField label={appeal.on} type="date" value={fields.on} onChange={(on) => write({ on })} error={gesture.wrong('noSuchDay', 'dayAhead', 'beforeDecision')} />
      <TextArea label={appeal.detail} hint={gestures.facts} optional maxLength={200} value={fields.detail} caution={cautionOf(fields.detail)} onChange={(detail) => write({ detail })} error={gesture.wrong('textTooLong')} />
    </GestureDialog>
  )
}
