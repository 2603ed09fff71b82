import s from '#ui/desk/PersonFields.module.css'
import type { PersonFieldsProps } from '#ui/desk/NameFields.tsx'
import { compositions } from '#domain/person/description.ts'
import { SelectField } from '#ui/parts/SelectField.tsx'
import { TextField } from '#ui/parts/TextField.tsx'
import { person } from '#ui/texts/person.ts'
import { compositionWords } from '#ui/texts/words.ts'

const { fields } = person
const compositionOptions = [{ value: '', word: fields.unknown }, ...compositions.map((value) => ({ value, word: compositionWords[value] }))]

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
