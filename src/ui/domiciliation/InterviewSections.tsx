import type { ReactNode } from 'react'
import { OtherLinks } from '#ui/domiciliation/OtherLinks.tsx'
import { Question, Words } from '#ui/domiciliation/Question.tsx'
import type { Answers } from '#ui/domiciliation/Question.tsx'
import s from '#ui/domiciliation/InterviewSections.module.css'
import { interview } from '#ui/texts/interview.ts'
import { causeWords, linkWords, purposeWords, residenceWords, workWords } from '#ui/texts/words.ts'

const { sections } = interview

/** What the form asks once the first section is answered; nothing of it is mandatory. `household`: stands with where the person lives. */
export function InterviewSections({ household, ...answers }: Answers & { readonly household: ReactNode }) {
  return (
    <>
      <Section title={sections.home}>
        <Question ask="residence" detail="residenceDetail" words={residenceWords} {...answers} />
        <Question ask="cause" detail="causeDetail" words={causeWords} {...answers} />
        <div className={s.pair}>{household}</div>
      </Section>
      <Section title={sections.request}>
        <Question ask="link" detail="linkDetail" words={linkWords} {...answers} />
        <OtherLinks {...answers} />
        <Question ask="purpose" detail="purposeDetail" words={purposeWords} {...answers} />
        <Question ask="referred" detail="referredBy" {...answers} />
        <Words name="attachedTo" {...answers} />
      </Section>
      <Section title={sections.means}>
        <Question ask="work" detail="workDetail" words={workWords} {...answers} />
        <Question ask="income" detail="incomeDetail" {...answers} />
        <Question ask="support" detail="supportDetail" {...answers} />
      </Section>
      <Section title={sections.rest}>
        <Words name="comment" {...answers} />
      </Section>
    </>
  )
}

/** A group of questions under its heading. */
export function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <fieldset className={s.section}>
      <legend className={s.title}>{title}</legend>
      <div className={s.rows}>{children}</div>
    </fieldset>
  )
}
