import type { Interview } from '#domain/domiciliation/interview.ts'
import type { InterviewForm } from '#ui/domiciliation/interviewForm.ts'
import s from '#ui/domiciliation/InterviewSections.module.css'
import { SelectField } from '#ui/parts/SelectField.tsx'
import { TextField } from '#ui/parts/TextField.tsx'
import { cautionOf } from '#ui/texts/freeText.ts'
import { interview } from '#ui/texts/interview.ts'
import { unknownWord } from '#ui/texts/words.ts'

export type Answers = { readonly form: InterviewForm; readonly write: (typed: Partial<InterviewForm>) => void }

type QuestionProps = Answers & {
  readonly ask: 'residence' | 'cause' | 'link' | 'purpose' | 'referred' | 'work' | 'income' | 'support'
  readonly detail: keyof Interview
  /** The codes of the answers, with their words; yes and no where absent. */
  readonly words?: Readonly<Record<string, string>>
}

/** A question of the interview: "Non renseigné" until it is answered; its precision comes beside it, so that nothing else moves. */
export function Question({ ask, detail, words = interview.answers, form, write }: QuestionProps) {
  const options = [{ value: '', word: unknownWord }, ...Object.entries(words).map(([value, word]) => ({ value, word }))]
  const isAnswered = form[ask] !== '' && form[ask] !== 'no'
  return (
    <div className={s.pair}>
      <SelectField label={interview.fields[ask]} options={options} value={form[ask]} onChange={(answer) => write({ [ask]: answer })} />
      {isAnswered && <Words name={detail} {...{ form, write }} />}
    </div>
  )
}

/** A free text of the interview: facts only (metier.md §8). */
export function Words({ name, form, write }: Answers & { readonly name: keyof Interview }) {
  return (
    <TextField
      label={interview.fields[name]}
      maxLength={200}
      value={form[name]}
      caution={cautionOf(form[name])}
      onChange={(text) => write({ [name]: text })}
    />
  )
}
