import s from '#ui/desk/PersonFields.module.css'
import type { PersonFieldsProps } from '#ui/desk/NameFields.tsx'
import { compositions, nationalities } from '#domain/person/description.ts'
import { serviceDay } from '#domain/time.ts'
import { useNow } from '#ui/app/useNow.ts'
import { SectionTitle } from '#ui/parts/SectionTitle.tsx'
import { SelectField } from '#ui/parts/SelectField.tsx'
import { TextField } from '#ui/parts/TextField.tsx'
import { person } from '#ui/texts/person.ts'
import { compositionWords, nationalityWords } from '#ui/texts/words.ts'

const { fields } = person
const nationalityOptions = [{ value: '', word: fields.unknown }, ...nationalities.map((value) => ({ value, word: nationalityWords[value] }))]
const compositionOptions = [{ value: '', word: fields.unknown }, ...compositions.map((value) => ({ value, word: compositionWords[value] }))]

/** The rest of a file, and what a domiciliation asks for. */
export function FileFields({ form, write, gesture }: PersonFieldsProps) {
  return (
    <>
      <div className={s.pair}>
        <TextField label={fields.usualName} maxLength={200} value={form.usualName} onChange={(usualName) => write({ usualName })} />
        <SelectField label={fields.composition} options={compositionOptions} value={form.composition} onChange={(composition) => write({ composition })} />
        <TextField label={fields.boxNumber} maxLength={20} value={form.boxNumber} onChange={(boxNumber) => write({ boxNumber })} />
        <TextField label={fields.phone} type="tel" maxLength={40} value={form.phone} onChange={(phone) => write({ phone })} />
        <TextField label={fields.number} maxLength={40} value={form.number} onChange={(number) => write({ number })} error={gesture.wrong('numberTaken')} />
      </div>
      <SectionTitle level={3}>{person.edit.forFile}</SectionTitle>
      <ForDomiciliation {...{ form, write, gesture }} />
    </>
  )
}

function ForDomiciliation({ form, write, gesture }: PersonFieldsProps) {
  const { day } = useNow()
  const since = serviceDay(form.domiciledSince)
  const isWrong = form.domiciledSince !== '' && (since === undefined || since > day)
  return (
    <div className={s.pair}>
      <TextField label={fields.birthPlace} optional maxLength={200} value={form.birthPlace} onChange={(birthPlace) => write({ birthPlace })} />
      <SelectField
        label={fields.nationality}
        hint={person.edit.nationalityHint}
        options={nationalityOptions}
        value={form.nationality}
        onChange={(nationality) => write({ nationality })}
      />
      <TextField label={fields.language} optional maxLength={200} value={form.language} onChange={(language) => write({ language })} />
      <TextField label={fields.email} optional type="email" maxLength={200} value={form.email} onChange={(email) => write({ email })} />
      <TextField
        label={fields.domiciledSince}
        optional
        type="date"
        value={form.domiciledSince}
        onChange={(domiciledSince) => write({ domiciledSince })}
        error={isWrong ? gesture.wrong('noSuchDay', 'dayAhead') : undefined}
      />
      <TextField label={fields.caseworker} optional maxLength={200} value={form.caseworker} onChange={(caseworker) => write({ caseworker })} />
    </div>
  )
}
