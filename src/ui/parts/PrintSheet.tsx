import type { ReactNode } from 'react'
import s from '#ui/parts/PrintSheet.module.css'
import { classes } from '#ui/parts/classes.ts'
import { parts } from '#ui/texts/parts.ts'

type PrintSheetProps = {
  readonly title: string
  readonly children: ReactNode
  /** Shown on the screen as well. */
  readonly preview?: boolean | undefined
} & Head

/** The shelter and the day at the head, and the day again at the foot; or a head of its own, such as a letterhead, which says both. */
type Head = { readonly place: string; readonly date: string; readonly head?: never } | { readonly head: ReactNode; readonly place?: never; readonly date?: never }

/** An A4 page in black and white; a section inside starts a new page. */
export function PrintSheet({ title, children, preview, ...named }: PrintSheetProps) {
  return (
    <article className={classes(s.sheet, preview !== true && s.onPaper)} data-print-sheet="">
      {named.head ?? (
        <header className={s.head}>
          <span className={s.place}>{named.place}</span>
          <span>{named.date}</span>
        </header>
      )}
      <h1 className={s.title}>{title}</h1>
      {children}
      {named.date !== undefined && <footer className={s.foot}>{parts.print.printedOn(named.date)}</footer>}
    </article>
  )
}
