import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import s from '#ui/mail/HandOut.module.css'
import { SectionTitle } from '#ui/parts/SectionTitle.tsx'

type MailSectionProps = { readonly title: string; readonly count?: number | undefined; readonly children: ReactNode }

/** A part of the dialog. When what had the focus in it has gone, a procuration taken back for one, its first key has it. */
export function MailSection({ title, count, children }: MailSectionProps) {
  const box = useRef<HTMLElement>(null)
  const within = useRef(false)
  useEffect(() => {
    if (within.current && document.activeElement === document.body) box.current?.querySelector('button')?.focus({ preventScroll: true })
  })
  return (
    <section
      ref={box}
      className={s.mandataries}
      onFocus={() => void (within.current = true)}
      onBlur={({ relatedTarget }) => {
        // An element that is taken away gives the focus to nobody.
        if (relatedTarget !== null) within.current = false
      }}
    >
      <SectionTitle level={3} count={count}>{title}</SectionTitle>
      {children}
    </section>
  )
}
