import { addAyantDroit } from '#desk/addAyantDroit.ts'
import type { PersonId } from '#domain/ids.ts'
import { kinships } from '#domain/person/description.ts'
import type { Kinship } from '#domain/person/description.ts'
import { ageOn, serviceDay } from '#domain/time.ts'
import { useRegister } from '#ui/app/house.ts'
import { useDraft } from '#ui/app/useDraft.ts'
import type { FormDraft } from '#ui/app/useDraft.ts'
import { useNow } from '#ui/app/useNow.ts'
import { GestureDialog } from '#ui/domiciliation/GestureDialog.tsx'
import { useFields } from '#ui/domiciliation/useFields.ts'
import { useGesture } from '#ui/domiciliation/useGesture.ts'
import { Alert } from '#ui/parts/Alert.tsx'
import { SelectField } from '#ui/parts/SelectField.tsx'
import { TextField } from '#ui/parts/TextField.tsx'
import { gestures } from '#ui/texts/domiciliationGestures.ts'
import { nameOf } from '#ui/texts/names.ts'
import { kinshipWords } from '#ui/texts/words.ts'

type Fields = { readonly firstName: string; readonly lastName: string; readonly kinship: Kinship; readonly birthDate: string }

const { ayantDroit } = gestures
const kin = kinships.map((value) => ({ value, word: kinshipWords[value] }))
const inFields = ['nameMissing', 'noSuchDay', 'dayAhead']

const majority = 18

const useWho = (person: PersonId, draft: FormDraft) => {
  const { day: today } = useNow()
  const [fields, write] = useFields<Fields>(draft, () => ({ firstName: '', lastName: '', kinship: 'child', birthDate: '' }))
  const step = () => {
    const [birthDate, firstName, lastName] = [serviceDay(fields.birthDate), fields.firstName.trim(), fields.lastName.trim()]
    if (birthDate === undefined && fields.birthDate !== '') return 'noSuchDay'
    const names = { ...(firstName === '' ? {} : { firstName }), ...(lastName === '' ? {} : { lastName }) }
    return addAyantDroit({ person, who: { ...names, kinship: fields.kinship, ...(birthDate === undefined ? {} : { birthDate }) } })
  }
  const birth = serviceDay(fields.birthDate)
  return { fields, step, write, isAdult: fields.kinship === 'spouse' || (birth !== undefined && ageOn(birth, today) >= majority) }
}

/** Someone without a file of their own whose address follows the holder's. */
export function AyantDroitDialog({ person, onClose }: { readonly person: PersonId; readonly onClose: () => void }) {
  const register = useRegister()
  const draft = useDraft('ayantDroit', person)
  const gesture = useGesture(onClose, draft)
  const { fields, write, step, isAdult } = useWho(person, draft)
  return (
    <GestureDialog title={ayantDroit.title(nameOf(register, person))} verb={ayantDroit.verb} {...{ gesture, inFields, step, onClose }}>
      <TextField label={ayantDroit.firstName} maxLength={200} value={fields.firstName} onChange={(firstName) => write({ firstName })} error={gesture.wrong('nameMissing')} />
      <TextField label={ayantDroit.lastName} maxLength={200} value={fields.lastName} onChange={(lastName) => write({ lastName })} />
      <SelectField label={ayantDroit.kinship} options={kin} value={fields.kinship} onChange={(kinship) => write({ kinship })} />
      <TextField
        label={ayantDroit.birthDate}
        type="date"
        optional
        value={fields.birthDate}
        onChange={(birthDate) => write({ birthDate })}
        error={gesture.wrong('noSuchDay', 'dayAhead')}
      />
      {isAdult && <Alert tone="info">{ayantDroit.adult}</Alert>}
    </GestureDialog>
  )
}
