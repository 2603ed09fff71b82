import type { PersonForm } from '#ui/desk/personForm.ts'
import s from '#ui/desk/PersonFields.module.css'
import type { Gesture } from '#ui/domiciliation/useGesture.ts'
import { compositions, sexes } from '#domain/person/description.ts'
import { SelectField } from '#ui/parts/SelectField.tsx'
import { TextField } from '#ui/parts/TextField.tsx'
import { person } from '#ui/texts/person.ts'
import { compositionWords, sexWords } from '#ui/texts/words.ts'

export type PersonFieldsProps = {
  readonly form: PersonForm
  readonly write: (typed: Partial<PersonForm>) => void
  readonly gesture: Gesture
}

const { fields } = person
const none = { value: '', word: fields.unknown } as const
const sexOptions = [none, ...sexes.map((value) => ({ value, word: sexWords[value] }))]
const compositionOptions = [none, ...compositions.map((value) => ({ value, word: compositionWords[value] }))]

/** Codes that these fields say themselves. */
export const fieldCodes = ['nameMissing', 'dayAhead', 'noSuchDay', 'numberTaken']

/** What anyone may be asked at the door; nothing of it has to be answered but one name. */
export function NameFields({ form, write, gesture }: PersonFieldsProps) {
  return (
    <div className={s.pair}>
      <TextField label={fields.firstName} takesFocus maxLength={200} value={form.firstName} onChange={(firstName) => write({ firstName })} error={gesture.wrong('nameMissing')} />
      <TextField label={fields.lastName} maxLength={200} value={form.lastName} onChange={(lastName) => write({ lastName })} />
      <TextField label={fields.nickname} maxLength={200} value={form.nickname} onChange={(nickname) => write({ nickname })} />
      <TextField
        label={fields.birthDate} type="date" value={form.birthDate} onChange={(birthDate) => write({ birthDate })}
        error={gesture.wrong('noSuchDay', 'dayAhead')}
      />
      <SelectField label={fields.sex} options={sexOptions} value={form.sex} onChange={(sex) => write({ sex })} />
    </div>
  )
}

/** The rest of a file. */
export function FileFields({ form, write, gesture }: PersonFieldsProps) {
  return (
    <div className={s.pair}>
      <TextField label={fields.usualName} maxLength={200} value={form.usualName} onChange={(usualName) => write({ usualName })} />
      <SelectField label={fields.composition} options={compositionOptions} value={form.composition} onChange={(composition) => write({ composition })} />
      <TextField label={fields.boxNumber} maxLength={20} value={form.boxNumber} onChange={(boxNumber) => write({ boxNumber })} />
      <TextField label={fields.phone} type="tel" maxLength={40} value={form.phone} onChange={(phone) => write({ phone })} />
      <TextField label={fields.number} maxLength={40} value={form.number} onChange={(number) => write({ number })} error={gesture.wrong('numberTaken')} />
    </div>
  )
}
