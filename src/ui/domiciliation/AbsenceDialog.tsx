import { excuseAbsence } from '#desk/excuseAbsence.ts'
import { excuseCauses } from '#domain/domiciliation/words.ts'
import type { ExcuseCause } from '#domain/domiciliation/words.ts'
import type { PersonId } from '#domain/ids.ts'
import { serviceDay } from '#domain/time.ts'
import { useRegister } from '#ui/app/house.ts'
import { useDraft } from '#ui/app/useDraft.ts'
import type { FormDraft } from '#ui/app/useDraft.ts'
import { useNow } from '#ui/app/useNow.ts'
import { GestureDialog } from '#ui/domiciliation/GestureDialog.tsx'
import { useFields } from '#ui/domiciliation/useFields.ts'
import { useGesture } from '#ui/domiciliation/useGesture.ts'
import { CheckField } from '#ui/parts/CheckField.tsx'
import { SelectField } from '#ui/parts/SelectField.tsx'
import { TextField } from '#ui/parts/TextField.tsx'
import { gestures } from '#ui/texts/domiciliationGestures.ts'
import { nameOf } from '#ui/texts/names.ts'
import { excuseCauseWords } from '#ui/texts/words.ts'

type Fields = { readonly from: string; readonly to: string; readonly cause: ExcuseCause | ''; readonly proof: boolean }

const { absence } = gestures
const causes = [{ value: '', word: gestures.choose }, ...excuseCauses.map((value) => ({ value, word: excuseCauseWords[value] }))] as const
const inFields = ['noSuchDay', 'periodReversed', 'causeMissing']

const useAbsence = (person: PersonId, draft: FormDraft) => {
  const { day } = useNow()
  const [fields, write] = useFields<Fields>(draft, () => ({ from: day, to: '', cause: '', proof: false }))
  const step = () => {
    const [from, to] = [serviceDay(fields.from), serviceDay(fields.to)]
    if (from === undefined || (to === undefined && fields.to !== '')) return 'noSuchDay'
    if (fields.cause === '') return 'causeMissing'
    return excuseAbsence({ person, from, cause: fields.cause, proof: fields.proof, ...(to === undefined ? {} : { to }) })
  }
  return { fields, step, write }
}

/** Health or detention: the clock stands still from the first day to the last [L D264-3]. */
export function AbsenceDialog({ person, onClose }: { readonly person: PersonId; readonly onClose: () => void }) {
  const register = useRegister()
  const draft = useDraft('absence', person)
  const gesture = useGesture(onClose, draft)
  const { fields, write, step } = useAbsence(person, draft)
  const noFrom = serviceDay(fields.from) === undefined ? gesture.wrong('noSuchDay') : undefined
  const noTo = noFrom === undefined ? gesture.wrong('noSuchDay', 'periodReversed') : undefined
  return (
    <GestureDialog title={absence.title(nameOf(register, person))} verb={absence.verb} {...{ gesture, inFields, step, onClose }}>
      <TextField label={absence.from} type="date" value={fields.from} onChange={(from) => write({ from })} error={noFrom} />
      <TextField label={absence.to} type="date" optional hint={absence.toHint} value={fields.to} onChange={(to) => write({ to })} error={noTo} />
      <SelectField label={absence.cause} hint={absence.causeHint} options={causes} value={fields.cause} onChange={(cause) => write({ cause })} error={gesture.wrong('causeMissing')} />
      <CheckField label={absence.proof} checked={fields.proof} onChange={(proof) => write({ proof })} />
    </GestureDialog>
  )
}
