import s from '#ui/desk/PersonFields.module.css'
import type { PersonForm } from '#ui/desk/personForm.ts'
import type { Gesture } from '#ui/domiciliation/useGesture.ts'
import { TextField } from '#ui/parts/TextField.tsx'
import { person } from '#ui/texts/person.ts'

export type PersonFieldsProps = {
  readonly form: PersonForm
  readonly write: (typed: Partial<PersonForm>) => void
  readonly gesture: Gesture
}

const { fields } = person

/** Codes that the fields about a person say themselves. */
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
        error={form.birthDate === '' && form.birthYear !== '' ? undefined : gesture.wrong('noSuchDay', 'dayAhead')}
      />
      <TextField
        label={fields.birthYear} inputMode="numeric" maxLength={4} value={form.birthYear.endsWith('~') ? '' : form.birthYear}
        onChange={(birthYear) => write({ birthYear })} error={form.birthYear === '' ? undefined : gesture.wrong('noSuchDay', 'dayAhead')}
      />
    </div>
  )
}
