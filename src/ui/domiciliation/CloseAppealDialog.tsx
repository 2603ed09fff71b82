import { closeAppeal } from '#desk/lodgeAppeal.ts'
import type { Appeal } from '#domain/domiciliation/appeals.ts'
import { appealOutcomes } from '#domain/domiciliation/words.ts'
import type { AppealOutcome } from '#domain/domiciliation/words.ts'
import type { PersonId } from '#domain/ids.ts'
import { serviceDay } from '#domain/time.ts'
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
import { radiation } from '#ui/texts/radiation.ts'
import { appealOutcomeWords } from '#ui/texts/words.ts'

const { appeal: words } = radiation
const outcomes = [{ value: '', word: gestures.choose }, ...appealOutcomes.map((value) => ({ value, word: appealOutcomeWords[value] }))] as const
const inFields = ['noSuchDay', 'dayAhead', 'beforeDecision', 'textTooLong', 'outcomeMissing']

type Fields = { readonly on: string; readonly outcome: AppealOutcome | ''; readonly detail: string }
type CloseAppealDialogProps = { readonly person: PersonId; readonly appeal: Appeal; readonly onClose: () => void }

/** What became of an appeal. */
export function CloseAppealDialog({ person, appeal: { lodged }, onClose }: CloseAppealDialogProps) {
  const { day } = useNow()
  const draft = useDraft('closeAppeal', person, lodged.id)
  const gesture = useGesture(onClose, draft)
  const [fields, write] = useFields<Fields>(draft, () => ({ on: day, outcome: '', detail: '' }))
  const step = () => {
    const on = serviceDay(fields.on)
    if (on === undefined) return 'noSuchDay'
    if (fields.outcome === '') return 'outcomeMissing'
    return closeAppeal({ person, appeal: lodged.id, outcome: fields.outcome, on, detail: fields.detail })
  }
  return (
    <GestureDialog title={words.closeTitle} verb={words.closeVerb} {...{ gesture, inFields, step, onClose }}>
      <SelectField label={words.outcome} options={outcomes} value={fields.outcome} onChange={(outcome) => write({ outcome })} error={gesture.wrong('outcomeMissing')} />
      <TextField label={words.on} type="date" value={fields.on} onChange={(on) => write({ on })} error={gesture.wrong('noSuchDay', 'dayAhead', 'beforeDecision')} />
      <TextArea label={words.detail} hint={gestures.facts} optional maxLength={200} value={fields.detail} caution={cautionOf(fields.detail)} onChange={(detail) => write({ detail })} error={gesture.wrong('textTooLong')} />
    </GestureDialog>
  )
}
