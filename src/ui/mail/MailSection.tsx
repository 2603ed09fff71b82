import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { AddInstruction } from '#ui/mail/AddInstruction.tsx'
import type { AddInstructionProps } from '#ui/mail/AddInstruction.tsx'
import s from '#ui/mail/HandOut.module.css'
import { useOneForm } from '#ui/mail/useOneForm.ts'
import { SectionTitle } from '#ui/parts/SectionTitle.tsx'
import { classes } from '#ui/parts/classes.ts'

type MailSectionProps = {
  readonly title: string
  readonly count?: number | undefined
  readonly children: ReactNode
  /** What can be written here. */
  readonly add?: AddInstructionProps | undefined
  readonly past?: ReactNode
}

/** A part of the dialog; while a form is open, of all the parts that form is left. When what had the focus in it has gone, a procuration taken back for one, its title has it: a second Enter undoes nothing. */
export function MailSection({ title, count, children, add, past }: MailSectionProps) {
  const { opened } = useOneForm()
  const head = useRef<HTMLDivElement>(null)
  const within = useRef(false)
  useEffect(() => {
    if (within.current && document.activeElement === document.body) head.current?.focus()
  })
  if (opened !== undefined && opened !== add?.word) return null
  return (
    <section
      className={s.mandataries}
      onFocus={() => void (within.current = true)}
      onBlur={({ relatedTarget }) => {
        // An element that is taken away gives the focus to nobody.
        if (relatedTarget !== null) within.current = false
      }}
    >
      <div ref={head} tabIndex={-1} className={classes('ringed', s.partHead)}><SectionTitle level={3} count={count}>{title}</SectionTitle></div>
      {opened === undefined && children}
      {add !== undefined && <AddInstruction {...add} />}
      {opened === undefined && past}
    </section>
  )
}
