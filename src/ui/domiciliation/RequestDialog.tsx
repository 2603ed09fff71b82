import { requestDomiciliation } from '#desk/requestDomiciliation.ts'
import { statusOn } from '#domain/domiciliation/decisions.ts'
import type { PersonId } from '#domain/ids.ts'
import { addMonths, serviceDay } from '#domain/time.ts'
import { useRegister } from '#ui/app/house.ts'
import { useDraft } from '#ui/app/useDraft.ts'
import type { FormDraft } from '#ui/app/useDraft.ts'
import { useNow } from '#ui/app/useNow.ts'
import { GestureDialog } from '#ui/domiciliation/GestureDialog.tsx'
import { useFields } from '#ui/domiciliation/useFields.ts'
import { useGesture } from '#ui/domiciliation/useGesture.ts'
import { Alert } from '#ui/parts/Alert.tsx'
import { CheckField } from '#ui/parts/CheckField.tsx'
import { TextField } from '#ui/parts/TextField.tsx'
import { nameOf } from '#ui/texts/names.ts'
import { requests } from '#ui/texts/requests.ts'

type Fields = { readonly day: string; readonly inPerson: boolean }

const { make } = requests
const inFields = ['noSuchDay', 'dayAhead']

const useRequest = (person: PersonId, draft: FormDraft) => {
  const register = useRegister()
  const { day: today } = useNow()
  const [fields, write] = useFields<Fields>(draft, () => ({ day: today, inPerson: true }))
  const deposited = serviceDay(fields.day)
  const { state } = statusOn(register, person, deposited ?? today)
  const asked: 'first' | 'renewal' = state === 'running' || state === 'expired' ? 'renewal' : 'first'
  const step = () => (deposited === undefined ? 'noSuchDay' : requestDomiciliation({ person, deposited, for: asked, inPerson: fields.inPerson }))
  return { fields, write, deposited, asked, step }
}

/** A request is deposited: the two months of its answer start there [L D264-1]. */
export function RequestDialog({ person, onClose }: { readonly person: PersonId; readonly onClose: () => void }) {
  const register = useRegister()
  const draft = useDraft('request', person)
  const gesture = useGesture(onClose, draft)
  const { fields, write, deposited, asked, step } = useRequest(person, draft)
  return (
    <GestureDialog title={make.title(nameOf(register, person))} verb={make.verb} {...{ gesture, inFields, step, onClose }}>
      <Alert tone="info">
        <p>{make.what[asked]}.</p>
        {deposited !== undefined && <p>{make.answerBy(addMonths(deposited, 2))}</p>}
      </Alert>
      <TextField label={make.deposited} type="date" value={fields.day} onChange={(day) => write({ day })} error={gesture.wrong('noSuchDay', 'dayAhead')} />
      <CheckField label={make.inPerson} hint={make.inPersonHint} checked={fields.inPerson} onChange={(inPerson) => write({ inPerson })} />
      {asked === 'first' && <p>{make.asylum}</p>}
    </GestureDialog>
  )
}
