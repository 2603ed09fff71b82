import { ageBracketOn, ageBrackets } from '#domain/figures/ages.ts'
import { aboutYearOf } from '#domain/person/birthYear.ts'
import { sexes } from '#domain/person/description.ts'
import { useNow } from '#ui/app/useNow.ts'
import s from '#ui/desk/PersonFields.module.css'
import { describedIn } from '#ui/desk/personForm.ts'
import type { PersonFieldsProps } from '#ui/desk/NameFields.tsx'
import { Segmented } from '#ui/parts/Segmented.tsx'
import { person } from '#ui/texts/person.ts'
import { sexWords } from '#ui/texts/words.ts'

const { fields } = person
const unsaid = { value: '', word: fields.unknown } as const
const sexOptions = [unsaid, ...sexes.map((value) => ({ value, word: sexWords[value] }))]
const ageOptions = [unsaid, ...ageBrackets.map((value) => ({ value, word: fields.bracket(value) }))]

/** What figures ask of anyone, two taps and never required: a bracket stands for about a year of birth, and goes with the years. */
export function AgeFields({ form, write }: Omit<PersonFieldsProps, 'gesture'>) {
  const { day } = useNow()
  const told = ageBracketOn(describedIn(form), day)
  const tap = (bracket: (typeof ageOptions)[number]['value']) => write({ birthDate: '', birthYear: bracket === '' ? '' : aboutYearOf(bracket, day) })
  return (
    <div className={s.taps}>
      <span aria-hidden>{fields.sex}</span>
      <Segmented label={fields.sex} options={sexOptions} value={form.sex} onChange={(sex) => write({ sex })} />
      <span aria-hidden>{fields.age}</span>
      <Segmented label={fields.age} options={ageOptions} value={told === 'unknown' ? '' : told} onChange={tap} />
    </div>
  )
}
