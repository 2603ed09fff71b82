import { liensCommune } from '#domain/domiciliation/words.ts'
import { otherLinksIn } from '#ui/domiciliation/interviewForm.ts'
import s from '#ui/domiciliation/InterviewSections.module.css'
import type { Answers } from '#ui/domiciliation/Question.tsx'
import { CheckField } from '#ui/parts/CheckField.tsx'
import { interview } from '#ui/texts/interview.ts'
import { linkWords } from '#ui/texts/words.ts'

/** Once the principal link is chosen, the others that the person has too (metier.md §3). */
export function OtherLinks({ form, write }: Answers) {
  if (form.link === '') return null
  const said = otherLinksIn(form)
  const choose = (link: string, also: boolean) => write({ otherLinks: [...said.filter((one) => one !== link), ...(also ? [link] : [])].join(' ') })
  return (
    <fieldset className={s.others}>
      <legend className={s.question}>{interview.fields.otherLinks}</legend>
      <p className={s.hint}>{interview.otherLinksHint}</p>
      {liensCommune.filter((link) => link !== form.link).map((link) => (
        <CheckField key={link} label={linkWords[link]} checked={said.includes(link)} onChange={(also) => choose(link, also)} />
      ))}
    </fieldset>
  )
}
